/** What a person can do on the page by name: each part of the page brings its commands while it is shown. */
import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Key } from "../locale/english.ts";
import { isOfField, isPressed } from "./keyPress.ts";

export interface Command {
  /** Its name in the dictionaries. */
  readonly key: Key;
  /** Facts that the name has places for. */
  readonly places?: Readonly<Record<string, string>>;
  /** Keys as KeyboardEvent names them, "Ctrl+K", "Alt+ArrowUp", "?"; Ctrl is ⌘ on a Mac. */
  readonly keys?: string;
  /** Its keys are listened for elsewhere, and only listed here. */
  readonly hasOwnKeys?: boolean;
  /** It cannot be done now. */
  readonly isOff?: () => boolean;
  run(): void;
}

const [registered, setRegistered] = createSignal<readonly (readonly Command[])[]>([]);

/** All commands of the parts that are shown. Tracked. */
export const commands: Accessor<readonly Command[]> = () => registered().flat();

/** Adds commands for as long as the owner lives; their keys do them, unless a text is typed or a dialog is open. */
export function registerCommands(list: readonly Command[]): void {
  setRegistered((before) => [...before, list]);
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isOfField(event, event.target)) return;
    const pressed = list.find(({ keys, hasOwnKeys }) => keys && !hasOwnKeys && isPressed(keys, event));
    if (pressed === undefined || pressed.isOff?.() || document.querySelector(":modal") !== null) return;
    event.preventDefault();
    // What is being dragged is let go first: it would go on in what is opened.
    if (document.querySelector("input:active, [role=spinbutton]:active") === null) pressed.run();
  };
  window.addEventListener("keydown", press);
  onCleanup(() => {
    window.removeEventListener("keydown", press);
    setRegistered((before) => before.filter((other) => other !== list));
  });
}
