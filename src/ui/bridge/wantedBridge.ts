/** A question why a result differs, asked from anywhere on the page. */
import { createSignal } from "solid-js";
import type { AskedOutput } from "./outputChoices.ts";

export interface WantedBridge {
  readonly output: AskedOutput;
  /** Keys of columns of the comparison; left out where the usual ones are meant. */
  readonly from?: string;
  readonly to?: string;
}

const [wantedBridge, setWantedBridge] = createSignal<WantedBridge>();

/** What is wanted and not yet shown. Tracked. */
export { wantedBridge };

/** Opens the comparison where it is answered. */
export function openBridge(wanted: WantedBridge): void {
  setWantedBridge(wanted);
  window.location.hash = "#compare";
}

/** It is shown. */
export const wantNoBridge = (): void => void setWantedBridge(undefined);
