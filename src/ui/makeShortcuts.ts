/**
 * The keys of every page: Ctrl+Z and Ctrl+Y (⌘ on a Mac) undo and redo, unless a text is being typed that has its own
 * undo; Ctrl+K finds anything, "?" lists all keys. Keys of what is shown are listened for by commands/registry.ts.
 */
import type { Workspace } from "../store/createWorkspace.ts";
import { openPalette, openShortcuts } from "./commands/opened.ts";

/** Listens on the window; returns what stops it. */
export function makeShortcuts({ undo, redo }: Pick<Workspace, "undo" | "redo">): () => void {
  const press = (event: KeyboardEvent): void => {
    const act = actionOf(event, { undo, redo });
    if (act === undefined || event.defaultPrevented) return;
    event.preventDefault();
    // What lies behind an open dialog stays as it is.
    if (document.querySelector(":modal") === null) act();
  };
  window.addEventListener("keydown", press);
  return () => window.removeEventListener("keydown", press);
}

function actionOf(event: KeyboardEvent, { undo, redo }: Pick<Workspace, "undo" | "redo">) {
  const { altKey, shiftKey, target } = event;
  const key = event.key.toLowerCase();
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>("input,select,textarea") : null;
  if (altKey) return undefined;
  if (!(event.ctrlKey || event.metaKey)) return key === "?" && field === null ? openShortcuts : undefined;
  if (key === "k" && !shiftKey) return openPalette;
  // A field whose text differs from what is in force is being typed in.
  if (field?.dataset.typing !== undefined) return undefined;
  if (key === "y" || (key === "z" && shiftKey)) return redo;
  return key === "z" ? undo : undefined;
}
