/** A cell that a person wants to see in the sheet, asked for from anywhere on the page. */
import { createSignal } from "solid-js";
import type { CellName } from "../../engine/index.ts";

export interface Wanted {
  readonly place: CellName;
  readonly part?: "value" | "formula";
}

const [wanted, setWanted] = createSignal<Wanted>();

/** What is wanted and not yet shown. Tracked. */
export { wanted };

/** Opens the sheet at a cell. */
export function openInSheet(place: CellName, part: Wanted["part"] = "value"): void {
  setWanted({ place, part });
  window.location.hash = "#sheet";
}

/** It is shown. */
export const wantNothing = (): void => void setWanted(undefined);
