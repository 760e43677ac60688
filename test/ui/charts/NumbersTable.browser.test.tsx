import { cleanup, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, expect, it } from "vitest";
import { NumbersTable } from "../../../src/ui/charts/NumbersTable.tsx";

afterEach(cleanup);

it("names its columns and rows, and follows its numbers", () => {
  const [rows, setRows] = createSignal([
    ["Year 0", "30", "0"],
    ["Year 1", "0", "12"],
  ]);
  const { container } = render(() => (
    <NumbersTable numbers={{ caption: "Billions", heads: ["Year", "Out", "Back"], rows: rows() }} />
  ));
  const texts = (selector: string): (string | null)[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts("caption")).toEqual(["Billions"]);
  expect(texts("thead th[scope=col]")).toEqual(["Year", "Out", "Back"]);
  expect(texts("tbody th[scope=row]")).toEqual(["Year 0", "Year 1"]);
  expect(texts("tbody td")).toEqual(["30", "0", "0", "12"]);
  const cell = container.querySelector("tbody td");
  setRows([["Year 0", "40", "0"]]);
  expect(texts("tbody td")).toEqual(["40", "0"]);
  expect(container.querySelector("tbody td")).toBe(cell);
});

it("has no caption where there is none", () => {
  const { container } = render(() => <NumbersTable numbers={{ heads: ["A"], rows: [] }} />);
  expect(container.querySelector("caption")).toBeNull();
});
