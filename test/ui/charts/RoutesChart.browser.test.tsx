import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { RoutesChart, type RoutesChartProps } from "../../../src/ui/charts/index.ts";
import { frames } from "./pixels.ts";

afterEach(cleanup);

const years = [-2, -1, 0, 1, 2];
const routes: RoutesChartProps["routes"] = [
  { name: "Direct", amounts: [0, 0, 0, 4e9, 8e9], amount: 12e9 },
  { name: "Oracle", amounts: [0, 3e9, 4e9, 3e9, 0], amount: 10e9 },
  { name: "Amazon", amounts: [0, 0, 0, 0, 0], amount: 0 },
];
const byRoute: RoutesChartProps = { supplier: "Nvidia", years, routes, total: 22e9, theme: "light" };

async function show(props: RoutesChartProps): Promise<HTMLElement> {
  const { container } = render(() => <RoutesChart {...props} />);
  await frames(3);
  return container;
}
const title = (container: HTMLElement): string => container.querySelector("h3")?.textContent ?? "";

test("says over which route most comes, and how much of how much", async () => {
  expect(title(await show(byRoute))).toBe(
    "Most of the hardware revenue, $12B of $22B, comes by one route: Direct",
  );
});

test("of one route it says that all comes over it", async () => {
  const single = { ...byRoute, routes: routes.slice(0, 1), total: 12e9 };
  expect(title(await show(single))).toBe("All hardware revenue, $12B, comes by one route: Direct");
});

test("has a table of the routes over which something comes, by year", async () => {
  const container = await show(byRoute);
  expect([...container.querySelectorAll("thead th")].map(({ textContent }) => textContent)).toEqual([
    "Year",
    "Direct",
    "Oracle",
  ]);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["−1", "0.0", "3.0"],
    ["0", "0.0", "4.0"],
    ["1", "4.0", "3.0"],
    ["2", "8.0", "0.0"],
  ]);
});

test("is read year by year", async () => {
  const container = await show(byRoute);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(container.querySelector("[aria-live]")?.textContent).toBe("Year 1: Direct $4B and Oracle $3B");
});

test("nothing that comes, or that is known, is said so", async () => {
  const nothing = routes.slice(2);
  expect(title(await show({ ...byRoute, routes: nothing, total: 0 }))).toBe(
    "No hardware revenue comes back to Nvidia",
  );
  const unknown = [{ name: "Direct", amounts: years.map(() => undefined), amount: undefined }];
  const container = await show({
    ...byRoute,
    routes: unknown,
    total: undefined,
    reason: "A share is 120 %.",
  });
  expect(title(container)).toBe("Over which routes hardware revenue comes back to Nvidia");
  expect(container.querySelector(".chart-note")?.textContent).toBe(
    "Left out because not known: Direct. A share is 120 %.",
  );
});

test("nothing is found by axe", async () => {
  const container = await show(byRoute);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
