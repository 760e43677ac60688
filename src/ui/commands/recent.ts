/** What was chosen in the palette lately, the last first; kept while the page is open. */
import { type Accessor, createSignal } from "solid-js";

const MOST = 6;

const [ids, setIds] = createSignal<readonly string[]>([]);

/** Ids of entries. Tracked. */
export const recent: Accessor<readonly string[]> = ids;

export const remember = (id: string): void =>
  void setIds((before) => [id, ...before.filter((other) => other !== id)].slice(0, MOST));
