/** Writes a text in the place of another as if it were typed: the field's own undo knows it, and who listens is told. */
export function putText(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
  caret = start + text.length,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  const isTyped = text !== "" && document.execCommand("insertText", false, text);
  if (!isTyped) {
    field.setRangeText(text, start, end, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(caret, caret);
}
