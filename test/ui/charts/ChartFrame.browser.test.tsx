import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/charts/charts.css";
import { render } from "@solidjs/testing-library";
import { describe, expect, test } from "vitest";
import { ChartFrame, type KeyItem } from "../../../src/ui/charts/ChartFrame.tsx";
import { createReadout } from "../../../src/ui/charts/createReadout.ts";

const keyItems: readonly KeyItem[] = [
  { mark: "solid", tone: "supplier", text: "Cheque" },
  { mark: "line", tone: "neutral", text: "Balance" },
];

function show(note?: string): HTMLElement {
  const Sample = () => {
    const textOf = (index: number) => `point ${index}`;
    const readout = createReadout(() => 3, textOf);
    return (
      <ChartFrame
        title="The finding"
        note={note}
        keyItems={keyItems}
        readout={readout}
        textOf={textOf}
        pointAt={(x) => (x < 100 ? 0 : 2)}
        canvas={() => {}}
        kind="columns"
        table={{ heads: [], rows: [] }}
      />
    );
  };
  return render(() => <Sample />).container;
}

function point(container: HTMLElement, kind: string, pointerType: string, x: number): void {
  const plot = container.querySelector("[role=slider]");
  const left = plot?.getBoundingClientRect().left ?? 0;
  plot?.dispatchEvent(new PointerEvent(kind, { clientX: left + x, pointerType, bubbles: true }));
}
const readout = (container: HTMLElement) => container.querySelector(".chart-readout")?.textContent;

describe("the frame of a chart", () => {
  test("names its plot by the finding and says how it is read", () => {
    const container = show();
    const plot = container.querySelector("[role=slider]");
    expect(document.getElementById(plot?.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
      "The finding",
    );
    expect(plot?.getAttribute("aria-valuemax")).toBe("3");
    expect(readout(container)).toContain("use the arrow keys");
  });

  test("has a key with a mark for each series, of the series' shape", () => {
    const entries = [...show().querySelectorAll(".chart-key-item")];
    expect(entries.map(({ textContent }) => textContent)).toEqual(["Cheque", "Balance"]);
    expect(entries.map((entry) => entry.querySelector("rect, circle")?.tagName)).toEqual(["rect", "circle"]);
  });

  test("follows the mouse silently and forgets it when it leaves", () => {
    const container = show();
    point(container, "pointermove", "mouse", 20);
    expect(readout(container)).toBe("point 0");
    expect(container.querySelector("[aria-live]")?.textContent).toBe("");
    point(container, "pointerleave", "mouse", 20);
    expect(readout(container)).toContain("use the arrow keys");
  });

  test("keeps what a finger has asked for", () => {
    const container = show();
    point(container, "pointerdown", "touch", 150);
    point(container, "pointerleave", "touch", 150);
    expect(readout(container)).toBe("point 2");
    expect(container.querySelector("[aria-live]")?.textContent).toBe("point 2");
  });

  test("has a note only where something is left out", () => {
    expect(show().querySelector(".chart-note")).toBe(null);
    expect(show("Left out: all").querySelector(".chart-note")?.textContent).toBe("Left out: all");
  });
});
