import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { putText } from "../../../src/ui/formula/putText.ts";

function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  return field;
}
afterEach(() => document.body.replaceChildren());

test("A text takes the place of another, and the caret goes behind it", () => {
  const field = fieldWith("cheq + 1");
  const heard: string[] = [];
  field.addEventListener("input", () => heard.push(field.value));
  putText(field, 0, 4, "cheque");
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(["cheque + 1", 6, 6]);
  expect(heard).toEqual(["cheque + 1"]);
  expect(document.activeElement).toBe(field);
});

test("The caret goes where it is wanted", () => {
  const field = fieldWith("");
  putText(field, 0, 0, "sum()", 4);
  expect(field.selectionStart).toBe(4);
});

test("Nothing can take the place of a text", () => {
  const field = fieldWith("a + b");
  putText(field, 1, 5, "");
  expect(field.value).toBe("a");
});

test("The field's own undo takes it back", async () => {
  const field = fieldWith("");
  field.focus();
  await userEvent.keyboard("su");
  putText(field, 0, 2, "sum()");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(field.value).toBe("su");
});
