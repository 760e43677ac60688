import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import { createReadout, type Readout } from "../../../src/ui/charts/createReadout.ts";

function withReadout(
  count: number,
  run: (readout: Readout, setCount: (count: number) => void) => void,
): void {
  createRoot((dispose) => {
    const [points, setPoints] = createSignal(count);
    run(
      createReadout(points, (index) => `point ${index}`),
      setPoints,
    );
    dispose();
  });
}
const press = (readout: Readout, ...keys: readonly string[]): void => {
  for (const key of keys) readout.press({ key, preventDefault: () => {} });
};

describe("reading by keyboard", () => {
  test("begins at the first point forwards, at the last backwards", () => {
    withReadout(7, (readout) => {
      expect(readout.selected()).toBe(undefined);
      press(readout, "ArrowRight");
      expect(readout.selected()).toBe(0);
    });
    withReadout(7, (readout) => {
      press(readout, "ArrowUp");
      expect(readout.selected()).toBe(6);
    });
  });

  test("goes on by one, by three with the page keys, to the ends, and not beyond them", () => {
    withReadout(7, (readout) => {
      press(readout, "Home", "ArrowDown", "PageDown");
      expect(readout.selected()).toBe(4);
      press(readout, "PageDown", "ArrowRight");
      expect(readout.selected()).toBe(6);
      press(readout, "Home", "ArrowLeft");
      expect(readout.selected()).toBe(0);
      press(readout, "End");
      expect(readout.selected()).toBe(6);
    });
  });

  test("is announced at every step, and ends with Escape", () => {
    withReadout(7, (readout) => {
      press(readout, "ArrowRight", "ArrowRight");
      expect(readout.announced()).toBe("point 1");
      press(readout, "Escape");
      expect([readout.selected(), readout.announced()]).toEqual([undefined, ""]);
    });
  });

  test("leaves other keys to the page", () => {
    withReadout(7, (readout) => {
      let isKept = false;
      const preventDefault = () => {
        isKept = true;
      };
      for (const key of ["Tab", "Enter", "constructor"]) readout.press({ key, preventDefault });
      expect(isKept).toBe(false);
    });
  });
});

describe("reading by pointer", () => {
  test("is announced for a tap, not for a mouse that passes", () => {
    withReadout(7, (readout) => {
      readout.point(3);
      expect([readout.selected(), readout.announced()]).toEqual([3, ""]);
      readout.point(4, true);
      expect([readout.selected(), readout.announced()]).toEqual([4, "point 4"]);
    });
  });
});

test("a point that is gone is no longer read", () => {
  withReadout(7, (readout, setCount) => {
    readout.point(6);
    setCount(5);
    expect(readout.selected()).toBe(undefined);
  });
});
