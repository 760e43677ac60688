/** What should stand beside the grid, asked for from anywhere on the page. */
import { createSignal } from "solid-js";
import type { Side } from "../sheet/createSheetView.ts";

const [wantedSide, setWantedSide] = createSignal<Side>();

/** What is wanted and not yet shown. Tracked. */
export { wantedSide };

/** Opens the sheet with it. */
export function openSide(side: Side): void {
  setWantedSide(side);
  window.location.hash = "#sheet";
}

/** It is shown. */
export const wantNoSide = (): void => void setWantedSide(undefined);
