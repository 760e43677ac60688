import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { Chart } from "chart.js";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { LoopRoundsChart, type LoopRoundsChartProps } from "../../../src/ui/charts/index.ts";
import { frames } from "./pixels.ts";

afterEach(cleanup);

const rounds = Array.from({ length: 12 }, (_, i) => i);
/** 30, of which a quarter comes back and is put in again: 40 in all, 4 rounds to a hundredth. */
const settling: LoopRoundsChartProps = {
  supplier: "Nvidia",
  amounts: rounds.map((i) => 30e9 * 0.25 ** i),
  sums: rounds.map((i) => 40e9 * (1 - 0.25 ** (i + 1))),
  total: 40e9,
  dollarBack: 0.25,
  roundsNeeded: 4,
  theme: "light",
};
/** 30, of which 120 % comes back: 30, 36, 43.2 … and no end. */
const endless: LoopRoundsChartProps = {
  ...settling,
  amounts: rounds.map((i) => 30e9 * 1.2 ** i),
  sums: rounds.map((i) => 150e9 * (1.2 ** (i + 1) - 1)),
  total: undefined,
  dollarBack: 1.2,
  roundsNeeded: undefined,
};

async function show(props: LoopRoundsChartProps): Promise<HTMLElement> {
  const { container } = render(() => <LoopRoundsChart {...props} />);
  await frames(3);
  return container;
}
const title = (container: HTMLElement): string => container.querySelector("h3")?.textContent ?? "";
const chartOf = (container: HTMLElement): Chart => {
  const chart = Chart.getChart(container.querySelector("canvas") ?? "");
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
};

test("says what each dollar brings back, and what the loop comes to", async () => {
  expect(title(await show(settling))).toBe("Each dollar brings back $0.25, so $30B becomes $40B");
});

test("has the rounds as columns, and the same as a table", async () => {
  const container = await show(settling);
  expect(chartOf(container).data.labels).toEqual(["1", "2", "3", "4", "5", "6"]);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows.slice(0, 3)).toEqual([
    ["1", "30.0", "30.0"],
    ["2", "7.5", "37.5"],
    ["3", "1.9", "39.4"],
  ]);
});

test("a loop without an end has no total, shows all rounds and says so", async () => {
  const container = await show(endless);
  expect(title(container)).toBe("Each dollar brings back $1.20: the loop grows without end");
  expect(chartOf(container).data.labels).toHaveLength(12);
  expect(container.textContent).not.toContain("in all");
});

test("one that swings ever wider is said so", async () => {
  const container = await show({ ...endless, dollarBack: -1.5 });
  expect(title(container)).toBe("Each dollar comes back as −$1.50: the loop swings ever wider, without end");
});

test("is read point by point with the arrow keys", async () => {
  const container = await show(settling);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(container.querySelector("[aria-live]")?.textContent).toBe("Round 2: $7.5B put in, $37.5B so far");
});

test("what is not known is left out with its reason", async () => {
  const none = rounds.map(() => undefined);
  const container = await show({
    ...endless,
    amounts: none,
    sums: none,
    dollarBack: undefined,
    reason: "Tax rate is 120 %.",
  });
  expect(title(container)).toBe("What Nvidia puts in again, round by round");
  expect(container.querySelector(".chart-note")?.textContent).toContain("Tax rate is 120 %.");
  expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test("nothing is found by axe", async () => {
  const container = await show(settling);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
