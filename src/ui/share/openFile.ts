/** A workbook file that a person chose: kept here until the page has read it. */
import { createSignal } from "solid-js";

export interface Chosen {
  readonly file: File;
  /** How many more were dropped with it. */
  readonly others: number;
  /** What was dropped is a folder, which is no file to read. */
  readonly isFolder: boolean;
}

const [chosenFile, setChosenFile] = createSignal<Chosen>();

/** The file that waits to be opened. Tracked. */
export { chosenFile };

/** Takes a file that was chosen or dropped; undefined once it is dealt with. */
export const takeFile = (file: File | undefined, how: Partial<Omit<Chosen, "file">> = {}): void =>
  void setChosenFile(file && { others: 0, isFolder: false, ...how, file });

/** Held while the chooser is open, so that it is still there when a file is chosen. */
let chooser: HTMLInputElement | undefined;

/** Asks for a file. To be called while a person presses something: browsers open no chooser otherwise. */
export function openFile(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => takeFile(input.files?.[0]));
  chooser = input;
  chooser.click();
}
