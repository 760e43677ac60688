import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createTree, type Tree } from "../../../src/ui/side/createTree.ts";
import type { TraceRow, Unfolded } from "../../../src/ui/side/traceRows.ts";

const row = (key: string, parent: string, state: TraceRow["state"], hidden = 0): TraceRow => ({
  key,
  parent,
  cell: hidden > 0 ? undefined : 0,
  level: parent === "" ? 1 : 2,
  place: 1,
  size: 1,
  state,
  hidden,
});

/** Two rows; the first has two of its own when it is open; the rest of the top is not shown at first. */
function grow({ open, shown }: Unfolded): readonly TraceRow[] {
  const isOpen = open.has("a");
  const inner = isOpen ? [row("a1", "a", "end"), row("a2", "a", "circular")] : [];
  const rest = shown.has("") ? [row("c", "", "end")] : [row("more", "", "end", 1)];
  return [row("a", "", isOpen ? "open" : "closed"), ...inner, row("b", "", "end"), ...rest];
}

const tree = (): Tree => createRoot(() => createTree(grow));
const at = (one: Tree, key: string): TraceRow => one.row(key) as TraceRow;

test("Right unfolds, then goes in; left goes out, then folds.", () => {
  const one = tree();
  expect(one.press("ArrowRight", at(one, "a"))).toBe("a");
  expect(one.keys()).toEqual(["a", "a1", "a2", "b", "more"]);
  expect(one.press("ArrowRight", at(one, "a"))).toBe("a1");
  expect(one.press("ArrowLeft", at(one, "a1"))).toBe("a");
  expect(one.press("ArrowLeft", at(one, "a"))).toBe("a");
  expect(one.keys()).toEqual(["a", "b", "more"]);
});

test("Up and down stop at the ends; Home and End go there; other keys do nothing.", () => {
  const one = tree();
  expect(one.press("ArrowDown", at(one, "a"))).toBe("b");
  expect(one.press("ArrowUp", at(one, "a"))).toBe("a");
  expect(one.press("End", at(one, "a"))).toBe("more");
  expect(one.press("Home", at(one, "b"))).toBe("a");
  expect(one.press("x", at(one, "a"))).toBeUndefined();
});

test("What is not shown is shown when asked.", () => {
  const one = tree();
  one.more(at(one, "more"));
  expect(one.keys()).toEqual(["a", "b", "c"]);
});

test("Tab comes to the row that had the focus, or to the first where that is gone.", () => {
  const one = tree();
  expect(one.current()).toBe("a");
  one.toggle("a");
  one.setCurrent("a2");
  expect(one.current()).toBe("a2");
  one.toggle("a");
  expect(one.current()).toBe("a");
});
