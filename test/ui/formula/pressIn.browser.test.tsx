import { describe, expect, test } from "vitest";
import type { Choice, Offer } from "../../../src/ui/formula/completion.ts";
import { pressIn } from "../../../src/ui/formula/pressIn.ts";

const choice: Choice = { kind: "variable", name: "cost", label: "", detail: "" };
const offer: Offer = { start: 0, end: 1, choices: [choice], isWhole: false };

/** What a key does, in words, with the list open or closed. */
function pressed(init: KeyboardEventInit, list?: "open" | "marked"): { done: string[]; isKept: boolean } {
  const done: string[] = [];
  const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
  pressIn(event, {
    bar: { take: (way) => done.push(`take ${way}`), drop: () => done.push("drop") },
    completion: {
      offer: () => (list === undefined ? undefined : offer),
      choice: () => (list === "marked" ? choice : undefined),
      move: (by) => done.push(`move ${by}`),
      close: () => done.push("close"),
    },
    look: () => done.push("look"),
    takeChoice: (one) => done.push(`choose ${one?.name}`),
  });
  return { done, isKept: event.defaultPrevented };
}

describe("Keys in the formula bar", () => {
  const cases: [keys: string, init: KeyboardEventInit, done: string[]][] = [
    ["Enter", { key: "Enter" }, ["take down"]],
    ["Shift+Enter", { key: "Enter", shiftKey: true }, ["take up"]],
    ["Ctrl+Enter", { key: "Enter", ctrlKey: true }, ["take stay"]],
    ["Tab", { key: "Tab" }, ["take right"]],
    ["Shift+Tab", { key: "Tab", shiftKey: true }, ["take left"]],
    ["Escape", { key: "Escape" }, ["drop"]],
    ["Ctrl+Space", { key: " ", ctrlKey: true }, ["look"]],
  ];
  for (const [keys, init, done] of cases) {
    test(`${keys} is the bar's own`, () => expect(pressed(init)).toEqual({ done, isKept: true }));
  }

  test("others are left to the field", () => {
    for (const key of ["a", " ", "ArrowDown", "F5"])
      expect(pressed({ key })).toEqual({ done: [], isKept: false });
  });

  test("are left alone while a letter is being composed", () => {
    expect(pressed({ key: "Enter", isComposing: true })).toEqual({ done: [], isKept: false });
  });
});

describe("While the list is open", () => {
  test("arrows move in it, Enter and Tab take the marked choice, Escape closes it", () => {
    expect(pressed({ key: "ArrowDown" }, "marked").done).toEqual(["move 1"]);
    expect(pressed({ key: "ArrowUp" }, "marked").done).toEqual(["move -1"]);
    expect(pressed({ key: "Enter" }, "marked").done).toEqual(["choose cost"]);
    expect(pressed({ key: "Tab" }, "marked").done).toEqual(["choose cost"]);
    expect(pressed({ key: "Escape" }, "marked").done).toEqual(["close"]);
  });

  test("Enter takes the formula where no choice is marked, and Shift+Enter always", () => {
    expect(pressed({ key: "Enter" }, "open").done).toEqual(["take down"]);
    expect(pressed({ key: "Enter", shiftKey: true }, "marked").done).toEqual(["take up"]);
  });
});
