import { afterEach, expect, test } from "vitest";
import { focusLater } from "../../../src/ui/dimensions/focusLater.ts";

afterEach(() => document.body.replaceChildren());

test("the focus goes to the first that is there and can take it, once the page has changed", async () => {
  const [first, second] = ["first", "second"].map((id) => {
    const button = document.createElement("button");
    button.id = id;
    return button;
  });
  if (first) first.disabled = true;
  focusLater("gone", "first", "second");
  document.body.append(first as Node, second as Node);
  await Promise.resolve();
  expect(document.activeElement?.id).toBe("second");
});
