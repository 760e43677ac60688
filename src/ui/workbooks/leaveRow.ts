/** Where the focus goes on when the row or line that has it goes. */

/** At the row after it, or before it; else at the first button of the dialog. */
export function leaveRow(button: HTMLElement): void {
  const row = button.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = next?.querySelector("button") ?? button.closest("dialog")?.querySelector("button");
  target?.focus();
}
