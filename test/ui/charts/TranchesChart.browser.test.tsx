import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { TranchesChart, type TranchesChartProps } from "../../../src/ui/charts/index.ts";
import { createLocale, LocaleProvider } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { frames } from "./pixels.ts";

afterEach(cleanup);

const years = Array.from({ length: 14 }, (_, i) => i - 3);
/** Ten billion each in years 0, 1 and 3. */
const staged: TranchesChartProps = {
  supplier: "Nvidia",
  customer: "OpenAI",
  years,
  paid: years.map((year) => (year < 0 ? 0 : year < 1 ? 10e9 : year < 3 ? 20e9 : 30e9)),
  stake: years.map((year) => (year < 0 ? 0 : year < 1 ? 0.02 : year < 3 ? 0.035 : 0.045)),
  theme: "light",
};

async function show(props: TranchesChartProps): Promise<HTMLElement> {
  const { container } = render(() => <TranchesChart {...props} />);
  await frames(3);
  return container;
}
const title = (container: HTMLElement): string =>
  (container.querySelector("h3")?.textContent ?? "").replace(/\u202f/g, " ");

test("says what has been paid by when, and what it bought", async () => {
  expect(title(await show(staged))).toBe("By year 3 Nvidia has paid $30B and owns 4.5 % of OpenAI for it");
});

test("has its numbers as a table, from the year before the first payment to the one after the last", async () => {
  const container = await show(staged);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["−1", "$0.0B", "0.00\u202f%"],
    ["0", "$10.0B", "2.00\u202f%"],
    ["1", "$20.0B", "3.50\u202f%"],
    ["2", "$20.0B", "3.50\u202f%"],
    ["3", "$30.0B", "4.50\u202f%"],
    ["4", "$30.0B", "4.50\u202f%"],
  ]);
});

test("is read year by year", async () => {
  const container = await show(staged);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(container.querySelector("[aria-live]")?.textContent).toBe(
    "Year 0: $10.0B paid to date, for 2.00\u202f% of OpenAI",
  );
});

test("a supplier that pays nothing, or of which it is not known, is said so", async () => {
  const zero = years.map(() => 0);
  expect(title(await show({ ...staged, paid: zero, stake: zero }))).toBe(
    "Nvidia pays nothing for a stake in OpenAI",
  );
  const none = years.map(() => undefined);
  const unknown = await show({
    ...staged,
    paid: none,
    stake: none,
    reason: "The shares do not sum to 100 %.",
  });
  expect(unknown.querySelector(".chart-note")?.textContent).toBe(
    "Left out because not known: Paid to date and Stake bought. The shares do not sum to 100 %.",
  );
});

test("speaks Dutch where the page does", async () => {
  const { container } = render(() => (
    <LocaleProvider
      locale={createLocale(
        () => "nl",
        () => dutch,
      )}
    >
      <TranchesChart {...staged} />
    </LocaleProvider>
  ));
  await frames(3);
  expect(title(container).replace(/\u00a0/g, " ")).toBe(
    "In jaar 3 heeft Nvidia $ 30 mld. betaald en bezit het daarvoor 4,5 % van OpenAI",
  );
});

test("nothing is found by axe", async () => {
  const container = await show(staged);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
