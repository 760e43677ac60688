/** Which of what is about scenarios is open: the list of all, or a name being typed on the Deal tab; asked for from anywhere. */
import { createSignal } from "solid-js";

/** A name that is asked for: of what is to be saved, or a new one of the open scenario. */
export type Naming = "save" | "rename";

const [isListOpen, setListOpen] = createSignal(false);
const [naming, setNaming] = createSignal<Naming>();
const [refused, setRefused] = createSignal<string>();

/** Tracked. */
/** Why the last edit of scenarios was refused, in words, until one is made. Tracked. */
export { isListOpen, naming, refused };

export const openScenarioList = (): void => void setListOpen(true);
export const closeScenarioList = (): void => void setListOpen(false);
export const beginNaming = (of: Naming): void => void setNaming(of);
export const endNaming = (): void => void setNaming(undefined);
export const sayRefused = (why: string | undefined): void => void setRefused(why);
