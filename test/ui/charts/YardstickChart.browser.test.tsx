import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { YardstickChart, type YardstickChartProps } from "../../../src/ui/charts/index.ts";
import { frames } from "./pixels.ts";

afterEach(cleanup);

/** 30 of 200 is 15 %, 10 of 200 is 5 %; Lucent's 8.1 of 37.92 is 21.36 %. */
const telecom: YardstickChartProps = {
  supplier: "Nvidia",
  rows: [
    { name: "Nvidia", year: "2026", role: "headline", exposure: 30e9, revenue: 200e9, ratio: 0.15 },
    { name: "Nvidia", year: "2026", role: "paid", exposure: 10e9, revenue: 200e9, ratio: 0.05 },
    { name: "Lucent", year: "1999", role: "peer", exposure: 8.1e9, revenue: 37.92e9, ratio: 8.1 / 37.92 },
  ],
  theme: "light",
};

async function show(props: YardstickChartProps): Promise<HTMLElement> {
  const { container } = render(() => <YardstickChart {...props} />);
  await frames(3);
  return container;
}
const plain = (text: string | null | undefined): string => (text ?? "").replace(/\u202f/g, " ");

test("says this deal's ratio beside that of the first of the others, each with its year", async () => {
  const container = await show(telecom);
  expect(plain(container.querySelector("h3")?.textContent)).toBe(
    "Nvidia has 15 % of its revenue of 2026 at stake with its customers; Lucent had 21 % in 1999",
  );
});

test("has its numbers as a table: exposure, revenue and its year", async () => {
  const container = await show(telecom);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
  expect(rows).toEqual([
    ["Nvidia, announced", "2026", "$30B", "$200B", "15.0 %"],
    ["Nvidia, paid", "2026", "$10B", "$200B", "5.0 %"],
    ["Lucent", "1999", "$8.1B", "$37.9B", "21.4 %"],
  ]);
});

test("is read bar by bar", async () => {
  const container = await show(telecom);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{End}");
  expect(plain(container.querySelector("[aria-live]")?.textContent)).toBe(
    "Lucent: $8.1B of a revenue of $37.9B in 1999, 21.4 %",
  );
});

test("a ratio that is not known is left out with its reason", async () => {
  const rows = telecom.rows.map((row) => (row.role === "headline" ? { ...row, ratio: undefined } : row));
  const container = await show({ ...telecom, rows, reason: "The revenue is 0." });
  expect(container.querySelector("h3")?.textContent).toBe(
    "What Nvidia has at stake with its customers, over its revenue",
  );
  expect(container.querySelector(".chart-note")?.textContent).toBe(
    "Left out because not known: Nvidia, announced. The revenue is 0.",
  );
});

test("a maker is not held against itself", async () => {
  const container = await show({ ...telecom, supplier: "Lucent" });
  expect([...container.querySelectorAll("tbody th")].map(({ textContent }) => textContent)).toEqual([
    "Nvidia, announced",
    "Nvidia, paid",
  ]);
});

test("nothing is found by axe", async () => {
  const container = await show(telecom);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
