/** Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo inputs, unless a text is being typed that has its own undo. */
import type { Workspace } from "../store/createWorkspace.ts";

/** Listens on the window; returns what stops it. */
export function makeShortcuts({ undo, redo }: Pick<Workspace, "undo" | "redo">): () => void {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (!isRedo && key !== "z") return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  };
  window.addEventListener("keydown", press);
  return () => window.removeEventListener("keydown", press);
}

/** A field whose text differs from what is in force is being typed in. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.dataset.typing !== undefined;
