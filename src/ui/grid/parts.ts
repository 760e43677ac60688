/** What the components of the grid share. */
import type { CellText } from "./createCellText.ts";
import type { Editor } from "./createEditor.ts";
import type { Grid } from "./createGrid.ts";

export interface Parts {
  readonly grid: Grid;
  readonly editor: Editor;
  readonly cellText: CellText;
  /** Begins the ids of its elements. */
  readonly id: string;
}

/** The id of a place's element. */
export const cellId = ({ id }: Parts, row: number, column: number): string => `${id}-${row}-${column}`;
