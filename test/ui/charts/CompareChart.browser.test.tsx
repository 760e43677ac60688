import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  CompareChart,
  type CompareChartProps,
  type ComparedColumn,
} from "../../../src/ui/charts/CompareChart.tsx";
import { frames } from "./pixels.ts";

afterEach(cleanup);

const column = (name: string, value: number | undefined, text: string): ComparedColumn => ({
  name,
  value,
  text,
  isOpen: name === "Bull",
  isBase: name === "As published",
  difference: name === "Bull" ? "+1.25 pp" : "",
});
const ownership: CompareChartProps = {
  label: "Ownership",
  measure: { kind: "amount", unit: "%", decimals: 2 },
  columns: [
    column("As published", 0.0375, "3.75 %"),
    column("Bull", 0.05, "5.00 %"),
    column("Bear", undefined, "oversubscribed"),
  ],
  theme: "light",
};

async function show(props: CompareChartProps): Promise<HTMLElement> {
  const { container } = render(() => <CompareChart {...props} />);
  await frames(3);
  return container;
}
const titleIn = (container: HTMLElement) => container.querySelector("h3")?.textContent;

test("says where the result is lowest and where highest", async () => {
  expect(titleIn(await show(ownership))).toBe("Ownership: from 3.75 % (As published) to 5.00 % (Bull)");
});

test("says so where all are the same, where one has a value, and where none has", async () => {
  const [first] = ownership.columns;
  if (first === undefined) throw new Error("There is no column.");
  expect(titleIn(await show({ ...ownership, columns: [first, { ...first, name: "Bull" }] }))).toBe(
    "Ownership is 3.75 % in every column",
  );
  cleanup();
  const bear = column("Bear", undefined, "oversubscribed");
  expect(titleIn(await show({ ...ownership, columns: [first, bear] }))).toBe(
    "Ownership is 3.75 % in As published",
  );
  cleanup();
  expect(titleIn(await show({ ...ownership, columns: [bear] }))).toBe("Ownership has no value in any column");
});

test("draws no empty axis where no column has a value, and the bars once one has", async () => {
  const [first] = ownership.columns;
  const bear = column("Bear", undefined, "oversubscribed");
  const [columns, setColumns] = createSignal<readonly ComparedColumn[]>([bear]);
  const { container } = render(() => <CompareChart {...ownership} columns={columns()} />);
  await frames(3);
  expect(container.querySelector("canvas, [role=slider]")).toBeNull();
  if (first !== undefined) setColumns([first, bear]);
  await frames(3);
  expect(container.querySelectorAll("canvas")).toHaveLength(1);
  expect(titleIn(container)).toBe("Ownership is 3.75 % in As published");
  setColumns([bear]);
  await frames(3);
  expect(container.querySelector("canvas")).toBeNull();
});

test("has its points as a table, those without a value too", async () => {
  const container = await show(ownership);
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["As published", "3.75 %"],
    ["Bull", "5.00 %"],
    ["Bear", "oversubscribed"],
  ]);
});

test("is read bar by bar, with the difference to the base", async () => {
  const container = await show(ownership);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{Home}{ArrowDown}");
  expect(container.querySelector("[aria-live]")?.textContent).toBe("Bull: 5.00 % (+1.25 pp to As published)");
});

test("follows what moves, in money and in years as well", async () => {
  const [columns, setColumns] = createSignal([column("As published", 10e9, "$10.0B")]);
  const { container } = render(() => (
    <CompareChart
      label="Cost"
      measure={{ kind: "money", unit: "$B", decimals: 1 }}
      columns={columns()}
      theme="light"
    />
  ));
  await frames(2);
  setColumns([column("As published", 10e9, "$10.0B"), column("Bull", -12e9, "−$12.0B")]);
  await frames(2);
  expect(titleIn(container)).toBe("Cost: from −$12.0B (Bull) to $10.0B (As published)");
  cleanup();
  const years = { kind: "amount", unit: "year", decimals: 1 } as const;
  const inYears = await show({ ...ownership, measure: years, columns: [column("Bull", 4.5, "4.5 years")] });
  expect(titleIn(inYears)).toBe("Ownership is 4.5 years in Bull");
});

test("nothing is found by axe", async () => {
  const container = await show(ownership);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
