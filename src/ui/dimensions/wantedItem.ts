/** An item of a dimension that a person wants to see among the dimensions, asked for from anywhere on the page. */
import { createSignal } from "solid-js";

export interface WantedItem {
  readonly dimension: string;
  readonly item: string;
}

const [wantedItem, setWantedItem] = createSignal<WantedItem>();

/** What is wanted and not yet shown. Tracked. */
export { wantedItem };

export const wantItem = (item: WantedItem): void => void setWantedItem(item);

/** It is shown. */
export const wantNoItem = (): void => void setWantedItem(undefined);
