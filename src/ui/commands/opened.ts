/** Which dialog of commands is open: the palette or the list of keys. Small, since the first picture carries it. */
import { createSignal } from "solid-js";

export type Opened = "palette" | "shortcuts";

const [opened, open] = createSignal<Opened>();

/** What is open. Tracked. */
export { opened };

export const openPalette = (): void => void open("palette");
export const openShortcuts = (): void => void open("shortcuts");
/** Closes what is open, or only one of the two: a dialog that says late that it is closed closes no other meanwhile. */
export const closeCommands = (which?: Opened): void =>
  void open((now) => (which === undefined || now === which ? undefined : now));
