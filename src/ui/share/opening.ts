/** What was just opened from elsewhere, to be said quietly. */
import { createSignal } from "solid-js";
import type { FileComplaint } from "../../io/fileComplaint.ts";

export interface Opened {
  readonly title: string;
  /** The file that it came from; left out of a link. */
  readonly file?: string;
  /** The published deal of the file, where that is not known here. */
  readonly unknownPreset?: string;
  /** What in its sheet cannot be used. */
  readonly mistakes?: readonly FileComplaint[];
  /** How many files that were dropped with it were not opened. */
  readonly others?: number;
}

const [lastOpened, setLastOpened] = createSignal<Opened>();

/** Tracked. */
export { lastOpened };
export const tellOpened = (opened: Opened | undefined): void => void setLastOpened(opened);
