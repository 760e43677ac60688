import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import "../../../src/ui/loop/numbers.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { Chart } from "chart.js";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CashSeries } from "../../../src/ui/charts/cash.ts";
import { CashChart } from "../../../src/ui/charts/index.ts";
import { createLocale, LocaleProvider } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { baseCash } from "./baseCash.ts";
import { colourShare, frames } from "./pixels.ts";

afterEach(cleanup);

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

async function show(series: CashSeries = baseCash, reason?: string): Promise<HTMLElement> {
  const { container } = render(() => (
    <CashChart supplier="Nvidia" {...series} theme="light" {...(reason === undefined ? {} : { reason })} />
  ));
  await frames(3);
  return container;
}
const chartOf = (container: HTMLElement): Chart => {
  const chart = Chart.getChart(container.querySelector("canvas") ?? "");
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
};
const title = (container: HTMLElement): string => container.querySelector("h3")?.textContent ?? "";
const cells = (container: HTMLElement): readonly (readonly string[])[] =>
  [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ""),
  );
const zero = baseCash.years.map(() => 0);

describe("the cash chart", () => {
  test("says in its title when the money is back and what is left in the end", async () => {
    const container = await show();
    expect(title(container)).toBe(
      "With the sale of its stake, Nvidia has its money back in year 5 and ends $14.3B ahead",
    );
  });

  test("says what is short where the money does not come back", async () => {
    const cumulative = baseCash.cumulative.map((sum, i) => (i >= 8 ? -17.55e9 : sum));
    const container = await show({ ...baseCash, exit: zero, cumulative });
    expect(title(container)).toBe("Nvidia ends $17.6B short of getting its money back");
  });

  test("shows the years in which something falls, and the same in its table", async () => {
    const container = await show();
    const { labels, datasets } = chartOf(container).data;
    expect(labels).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(cells(container)).toHaveLength(6);
    expect(cells(container)[2]).toEqual(["2", "0.0", "16.0", "5.0", "0.0", "−21.3"]);
    expect(container.querySelector("caption")?.textContent).toBe("Billions of dollars");
    expect(datasets[0]?.data).toEqual([-30e9, 0, 0, 0, 0, 0]);
  });

  test("has one axis in one unit with one kind of decimals", async () => {
    const container = await show();
    const ticks = chartOf(container).scales.y?.ticks.map(({ label }) => label);
    expect(ticks).toEqual(["−40", "−20", "0", "20", "40"]);
  });

  test("is read by the arrow keys", async () => {
    const container = await show();
    container.querySelector<HTMLElement>("[role=slider]")?.focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(container.querySelector("[aria-live]")?.textContent).toBe(
      "Year 1: Hardware revenue $12.0B, Kept after cost and tax $3.7B; balance so far −$26.3B",
    );
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(container.querySelector("[aria-live]")?.textContent).toBe(
      "Year 4: nothing falls; balance so far −$17.6B",
    );
  });

  test("leaves out and names what is not known", async () => {
    const unknown = baseCash.years.map(() => undefined);
    const container = await show({ ...baseCash, back: unknown, cumulative: unknown }, "Tax rate is 120 %.");
    expect(title(container)).toBe("What Nvidia pays and gets back, year by year");
    expect(container.querySelector(".chart-note")?.textContent).toBe(
      "Left out because not known: Kept after cost and tax and Balance so far. Tax rate is 120 %.",
    );
    expect(chartOf(container).data.datasets[1]?.data).toEqual([null, null, null, null, null, null]);
    expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("for everybody", () => {
  for (const theme of ["light", "dark"] as const)
    test(`nothing is found by axe when ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      const container = await show();
      container.querySelector("details")?.setAttribute("open", "");
      const { violations } = await axe.run(container, { rules: { "target-size": { enabled: true } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

  test("nothing is found by axe on a small phone, and its table is not wider than that", async () => {
    await page.viewport(320, 700);
    const { container } = render(() => (
      <LocaleProvider
        locale={createLocale(
          () => "nl",
          () => dutch,
        )}
      >
        <CashChart supplier="Nvidia" {...baseCash} theme="light" />
      </LocaleProvider>
    ));
    await frames(3);
    container.querySelector("details")?.setAttribute("open", "");
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test("every series is seen on the canvas", async () => {
    document.documentElement.dataset.theme = "light";
    const container = await show();
    const canvas = container.querySelector("canvas");
    if (canvas === null) throw new Error("There is no canvas");
    // The cheque, what is kept, and the line of the balance, as tokens.css has their colours.
    for (const colour of [
      [0x2a, 0x81, 0x77],
      [0x3a, 0x5f, 0xd9],
      [0x1c, 0x1a, 0x17],
    ] as const)
      expect(colourShare(canvas, colour)).toBeGreaterThan(0.0005);
  });
});
