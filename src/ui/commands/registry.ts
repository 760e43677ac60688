/** What a person can do on the page by name: each part of the page brings its commands while it is shown. */
import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Key } from "../locale/english.ts";

export interface Command {
  /** Its name in the dictionaries. */
  readonly key: Key;
  /** Facts that the name has places for. */
  readonly places?: Readonly<Record<string, string>>;
  /** Keys as KeyboardEvent names them, "Ctrl+K", "Alt+ArrowUp", "?"; Ctrl is ⌘ on a Mac. */
  readonly keys?: string;
  /** It cannot be done now. */
  readonly isOff?: () => boolean;
  run(): void;
}

const [registered, setRegistered] = createSignal<readonly (readonly Command[])[]>([]);

/** All commands of the parts that are shown. Tracked. */
export const commands: Accessor<readonly Command[]> = () => registered().flat();

/** Adds commands for as long as the owner lives. */
export function registerCommands(list: readonly Command[]): void {
  setRegistered((before) => [...before, list]);
  onCleanup(() => setRegistered((before) => before.filter((other) => other !== list)));
}
