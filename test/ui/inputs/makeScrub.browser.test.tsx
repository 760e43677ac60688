import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { makeScrub } from "../../../src/ui/inputs/makeScrub.ts";

const made: HTMLElement[] = [];
afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

function setUp() {
  const element = document.createElement("label");
  element.textContent = "Round size";
  document.body.append(element);
  made.push(element);
  const done: (string | number)[] = [];
  const stop = makeScrub(element, {
    move: (steps) => done.push(steps),
    end: () => done.push("end"),
    cancel: () => done.push("cancel"),
    press: () => done.push("press"),
  });
  // Capture needs a pointer that really is down, which a synthetic one is not.
  element.setPointerCapture = () => {};
  const point = (type: string, clientX: number, more: PointerEventInit = {}) =>
    element.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, isPrimary: true, clientX, bubbles: true, ...more }),
    );
  return { element, done, stop, point };
}

test("three pixels are a step, ten steps with Shift, a tenth with Alt; what is left over counts on", () => {
  const { done, point } = setUp();
  point("pointerdown", 100);
  point("pointermove", 104);
  point("pointermove", 108);
  point("pointermove", 110);
  point("pointermove", 107, { shiftKey: true });
  point("pointermove", 110, { altKey: true });
  point("pointerup", 110);
  expect(done).toEqual([1, 1, -10, 0.1, "end"]);
});

test("a press without a way is a press, and another button is nothing", () => {
  const { done, point } = setUp();
  point("pointerdown", 100);
  point("pointermove", 102);
  point("pointerup", 102);
  point("pointerdown", 100, { button: 2 });
  point("pointermove", 150);
  expect(done).toEqual(["press"]);
});

test("Escape gives the drag up, and a click after a drag does nothing", async () => {
  const { done, element, point } = setUp();
  point("pointerdown", 100);
  point("pointermove", 110);
  expect(document.documentElement.dataset.scrubbing).toBe("");
  await userEvent.keyboard("{Escape}");
  point("pointermove", 140);
  point("pointerup", 140);
  expect(done).toEqual(["cancel"]);
  expect(document.documentElement.dataset.scrubbing).toBeUndefined();
  const click = new MouseEvent("click", { cancelable: true, bubbles: true });
  element.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
});

test("a drag that loses its pointer ends", () => {
  const { done, point } = setUp();
  point("pointerdown", 100);
  point("pointermove", 110);
  point("lostpointercapture", 110);
  point("pointermove", 150);
  expect(done).toEqual(["end"]);
});

test("nothing is heard any more once it is stopped", () => {
  const { done, point, stop } = setUp();
  stop();
  point("pointerdown", 100);
  point("pointermove", 150);
  expect(done).toEqual([]);
});
