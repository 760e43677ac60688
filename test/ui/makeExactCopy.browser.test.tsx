import { expect, test } from "vitest";
import { makeExactCopy } from "../../src/ui/makeExactCopy.ts";

function copied(): string {
  const data = new DataTransfer();
  document.dispatchEvent(
    new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
  );
  return data.getData("text/plain");
}

test("a figure copied by itself has all its digits; more than it is copied as it stands", () => {
  const [figure, other] = [document.createElement("span"), document.createElement("span")];
  figure.textContent = "$17.6B";
  figure.dataset.exact = "17.55";
  other.textContent = " and more";
  document.body.append(figure, other);
  const stop = makeExactCopy();
  const selection = document.getSelection() as Selection;
  selection.selectAllChildren(figure);
  expect(copied()).toBe("17.55");
  selection.setBaseAndExtent(figure.firstChild as Node, 0, other.firstChild as Node, 4);
  expect(copied()).toBe("");
  selection.setBaseAndExtent(figure.firstChild as Node, 0, figure.firstChild as Node, 3);
  expect(copied()).toBe("");
  stop();
  selection.selectAllChildren(figure);
  expect(copied()).toBe("");
});
