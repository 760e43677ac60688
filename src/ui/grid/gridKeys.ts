/** What a key asks of the grid: a way to go, or a thing to do. Commands that have names listen for themselves. */
import type { Move } from "./navigation.ts";

export type Asked =
  | { readonly move: Move; readonly isExtending: boolean }
  | { readonly page: 1 | -1; readonly isExtending: boolean }
  | { readonly act: "edit" | "clear" | "block" | "collapse" }
  /** A text that replaces what is there. */
  | { readonly type: string };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const ARROWS: Readonly<Record<string, "up" | "down" | "left" | "right">> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const EDGES = { up: "edgeUp", down: "edgeDown", left: "edgeLeft", right: "edgeRight" } as const;
const ACTS: Readonly<Record<string, "edit" | "clear" | "collapse">> = {
  Enter: "edit",
  F2: "edit",
  Delete: "clear",
  Backspace: "clear",
  Escape: "collapse",
};

/** What a press means in the grid; undefined where it means nothing there. */
export function askedBy(press: Press): Asked | undefined {
  const { key, shiftKey: isExtending } = press;
  const isControl = press.ctrlKey || press.metaKey;
  if (press.altKey && !isControl) return undefined;
  const move = moveOf(key, isControl);
  if (move !== undefined) return { move, isExtending };
  if (key === "PageDown" || key === "PageUp") return { page: key === "PageDown" ? 1 : -1, isExtending };
  if (isControl && key.toLowerCase() === "a" && !press.altKey) return { act: "block" };
  // With Ctrl and Alt together some keyboards write signs: @, €, {.
  if (isControl && !press.altKey) return undefined;
  const act = ACTS[key];
  if (act !== undefined && !isControl) return { act };
  return textOf(key);
}

function moveOf(key: string, isControl: boolean): Move | undefined {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return { to: isControl ? EDGES[arrow] : arrow };
  if (key === "Home") return { to: isControl ? "start" : "rowStart" };
  if (key === "End") return { to: isControl ? "end" : "rowEnd" };
  return undefined;
}

/** A sign typed; a sign in the making ("´" before "e") opens an empty field that it goes on in. */
function textOf(key: string): Asked | undefined {
  if (key === "Dead" || key === "Process") return { type: "" };
  // No name, value or formula begins with it: it lists the keys of the page.
  if (key === "?") return undefined;
  return [...key].length === 1 ? { type: key } : undefined;
}
