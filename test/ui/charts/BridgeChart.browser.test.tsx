import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { cleanup, render } from "@solidjs/testing-library";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { BridgeChart, type BridgeChartProps } from "../../../src/ui/charts/BridgeChart.tsx";
import { readTheme } from "../../../src/ui/charts/theme.ts";
import { frames } from "./pixels.ts";

afterEach(cleanup);

const given: BridgeChartProps = {
  title: "From 468 to 400",
  rows: [
    {
      kind: "end",
      start: 0,
      end: 468,
      label: "Before",
      text: "$468B",
      level: "$468B",
      spoken: "Before: $468B",
    },
    {
      kind: "fall",
      start: 468,
      end: 324,
      label: "Chips",
      text: "−$144B",
      level: "$324B",
      spoken: "Chips: −$144B",
    },
    { kind: "rise", start: 324, end: 400, label: "Tax", text: "+$76B", level: "$400B", spoken: "Tax: +$76B" },
    {
      kind: "end",
      start: 0,
      end: 400,
      label: "After",
      text: "$400B",
      level: "$400B",
      spoken: "After: $400B",
    },
  ],
  axisTitle: "Billions of dollars",
  tick: String,
  theme: "light",
};

async function show(props: BridgeChartProps): Promise<HTMLElement> {
  const { container } = render(() => <BridgeChart {...props} />);
  await frames(3);
  return container;
}

test("has its numbers as a table: each step, and the value then", async () => {
  const container = await show(given);
  const rows = [...container.querySelectorAll("tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["Step", "Adds", "Value then"],
    ["Before", "", "$468B"],
    ["Chips", "−$144B", "$324B"],
    ["Tax", "+$76B", "$400B"],
    ["After", "", "$400B"],
  ]);
});

test("is read bar by bar by the keyboard", async () => {
  const container = await show(given);
  container.querySelector<HTMLElement>("[role=slider]")?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(container.querySelector("[aria-live]")?.textContent).toBe("Chips: −$144B");
});

test("says by its key what is hatched, of what there is", async () => {
  const container = await show(given);
  expect(container.querySelector(".chart-key")?.textContent).toBe("addstakes away");
  cleanup();
  const rising = await show({ ...given, rows: given.rows.filter(({ kind }) => kind !== "fall") });
  expect(rising.querySelector(".chart-key")?.textContent).toBe("adds");
});

test("writes each value over the lines of the grid, in a halo of the paper's colour", async () => {
  const drawn: string[] = [];
  const pen = CanvasRenderingContext2D.prototype;
  const halo = vi.spyOn(pen, "strokeText").mockImplementation(function (
    this: CanvasRenderingContext2D,
    text,
  ) {
    drawn.push(`${text} in ${this.strokeStyle}`);
  });
  const letters = vi.spyOn(pen, "fillText").mockImplementation((text) => void drawn.push(text));
  const container = await show(given);
  const ink = document.createElement("canvas").getContext("2d");
  if (ink === null) throw new Error("This browser has no canvas");
  ink.fillStyle = readTheme(container).paper;
  for (const { text } of given.rows) {
    const at = drawn.lastIndexOf(text);
    expect(drawn.slice(at - 1, at + 1)).toEqual([`${text} in ${ink.fillStyle}`, text]);
  }
  halo.mockRestore();
  letters.mockRestore();
});

test("nothing is found by axe", async () => {
  const container = await show(given);
  container.querySelector("details")?.setAttribute("open", "");
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
