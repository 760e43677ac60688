import { expect, test } from "vitest";
import { createTouchHold } from "../../../src/ui/inputs/createTouchHold.ts";

function setUp() {
  const done: string[] = [];
  const hold = createTouchHold(
    () => done.push("take"),
    () => done.push("drop"),
  );
  const at = (clientX: number, pointerType = "touch") => ({ clientX, pointerType }) as PointerEvent;
  return { done, hold, at };
}

test("a finger that scrolls changes nothing", () => {
  const { done, hold, at } = setUp();
  hold.onPointerDown(at(100));
  hold.onPointerMove(at(103));
  expect(hold.isHolding()).toBe(true);
  hold.onPointerCancel(at(103));
  expect(done).toEqual(["drop"]);
  expect(hold.isHolding()).toBe(false);
});

test("a finger that moves sideways or is lifted takes the value", () => {
  const { done, hold, at } = setUp();
  hold.onPointerDown(at(100));
  hold.onPointerMove(at(110));
  hold.onPointerUp(at(110));
  expect(done).toEqual(["take"]);
  hold.onPointerDown(at(100));
  hold.onPointerUp(at(100));
  expect(done).toEqual(["take", "take"]);
});

test("a mouse is never held back", () => {
  const { done, hold, at } = setUp();
  hold.onPointerDown(at(100, "mouse"));
  expect(hold.isHolding()).toBe(false);
  hold.onPointerUp(at(100, "mouse"));
  expect(done).toEqual([]);
});
