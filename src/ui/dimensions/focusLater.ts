/** Where the focus goes on when what had it is made anew or is gone. */

/** Puts it on the first of these elements that is there and can take it, once the page has changed. */
export function focusLater(...ids: readonly string[]): void {
  queueMicrotask(() => {
    for (const id of ids) {
      const element = document.getElementById(id);
      element?.focus();
      if (element !== null && document.activeElement === element) return;
    }
  });
}
