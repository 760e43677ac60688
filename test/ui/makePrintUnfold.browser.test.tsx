import { expect, test } from "vitest";
import { makePrintUnfold } from "../../src/ui/makePrintUnfold.ts";

test("what is folded is open on paper and folded again after it; what was open stays open", () => {
  const [folded, open] = [document.createElement("details"), document.createElement("details")];
  open.open = true;
  document.body.append(folded, open);
  const stop = makePrintUnfold();
  window.dispatchEvent(new Event("beforeprint"));
  expect([folded.open, open.open]).toEqual([true, true]);
  window.dispatchEvent(new Event("afterprint"));
  expect([folded.open, open.open]).toEqual([false, true]);
  stop();
  window.dispatchEvent(new Event("beforeprint"));
  expect(folded.open).toBe(false);
});
