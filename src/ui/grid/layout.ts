/** The rows of the sheet as plain data: sections in order, and in each its variables as lists, timelines, tables and matrices. */
import { sectionsOf } from "../../document/sectionOrder.ts";
import type { Dimension, Sheet, SheetVariable, Variable } from "../../engine/index.ts";

/**
 * Variables that stand together. A list has a row a variable; a timeline too, with a column for each number of its
 * dimension; a table has items down and variables across; a matrix is one variable over two dimensions.
 */
export interface Block {
  readonly kind: "list" | "timeline" | "table" | "matrix";
  readonly section: string;
  readonly variables: readonly SheetVariable[];
  /** Of a timeline the one that stands across, of a table and a matrix the one that stands down. */
  readonly dimension?: Dimension;
  /** Its items in use. */
  readonly items: readonly string[];
  /** Of a matrix: the dimension that stands across, and its items in use. */
  readonly across?: Dimension;
  readonly acrossItems: readonly string[];
}

/** A row of a table that says one thing of every variable. */
export const TABLE_PARTS = ["label", "name", "unit", "formula", "status"] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

export type Row = { readonly id: string; readonly section: string } & (
  | /** Names the columns of lists. */ { readonly kind: "heads" }
  | { readonly kind: "section"; readonly isFolded: boolean; readonly count: number }
  | { readonly kind: "variable"; readonly block: Block; readonly variable: SheetVariable }
  /** Names the items across, of a timeline or a matrix. */
  | { readonly kind: "across"; readonly block: Block }
  | { readonly kind: "table"; readonly block: Block; readonly part: TablePart }
  | { readonly kind: "item"; readonly block: Block; readonly item: string }
  /** The empty row at the end of a section. */
  | { readonly kind: "add" }
);

export interface Layout {
  readonly rows: readonly Row[];
  /** The place of each row by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Of each row: the place of the row that names its columns; of one that names columns its own. */
  readonly headOf: readonly number[];
}

export interface Laid {
  readonly sheet: Sheet;
  /** Items of a dimension that are in use. */
  readonly itemsOf: (dimension: Dimension) => readonly string[];
  readonly folded: ReadonlySet<string>;
}

export function layoutOf(laid: Laid): Layout {
  const bySection = variablesBySection(laid.sheet);
  const rows: Row[] = [{ kind: "heads", id: "heads", section: "" }];
  for (const [section, variables] of bySection) {
    const isFolded = laid.folded.has(section);
    rows.push({ kind: "section", id: `section ${section}`, section, isFolded, count: variables.length });
    if (isFolded) continue;
    for (const block of blocksOf(section, variables, laid)) rows.push(...rowsOf(block));
    rows.push({ kind: "add", id: `add ${section}`, section });
  }
  return {
    rows,
    placeOf: new Map(rows.map(({ id }, place) => [id, place])),
    headOf: headsOf(rows),
  };
}

/** Variables under their headings; what has none stands first, under "". */
function variablesBySection({ workbook, variables }: Sheet): ReadonlyMap<string, readonly SheetVariable[]> {
  const named = sectionsOf(workbook);
  const hasOthers = workbook.variables.some(({ section }) => (section ?? "") === "");
  const first = hasOthers || named.length === 0 ? [""] : [];
  const found = new Map<string, SheetVariable[]>([...first, ...named].map((section) => [section, []]));
  for (const variable of workbook.variables)
    found.get(variable.section ?? "")?.push(variables.get(variable.name) ?? unplaced(variable));
  return found;
}

/** A variable that the sheet has no place for: its name clashes, its dimension is gone. It is shown all the same. */
const unplaced = (variable: Variable): SheetVariable => ({
  variable,
  unit: { text: variable.unit ?? "", powers: [0, 0, 0, 0], multiply: 1, divide: 1 },
  axes: [],
  dimensions: [],
  first: 0,
  count: 0,
});

/** Consecutive variables of one shape. */
function blocksOf(section: string, variables: readonly SheetVariable[], { itemsOf }: Laid): readonly Block[] {
  const blocks: Block[] = [];
  let held: SheetVariable[] = [];
  let shape: Omit<Block, "variables"> | undefined;
  const close = (): void => {
    if (shape !== undefined) blocks.push({ ...shape, variables: held });
    held = [];
  };
  for (const variable of variables) {
    const next = shapeOf(section, variable, itemsOf);
    if (shape === undefined || !isSameShape(shape, next)) {
      close();
      shape = next;
    }
    held.push(variable);
  }
  close();
  return blocks;
}

function shapeOf(
  section: string,
  { dimensions }: SheetVariable,
  itemsOf: Laid["itemsOf"],
): Omit<Block, "variables"> {
  const [dimension, across] = dimensions;
  if (dimension === undefined) return { kind: "list", section, items: [], acrossItems: [] };
  const items = itemsOf(dimension);
  if (across !== undefined)
    return { kind: "matrix", section, dimension, items, across, acrossItems: itemsOf(across) };
  const kind = dimension.from === undefined ? "table" : "timeline";
  return { kind, section, dimension, items, acrossItems: [] };
}

/** Whether variables stand in one block: those over two dimensions never do. */
const isSameShape = (one: Omit<Block, "variables">, other: Omit<Block, "variables">): boolean =>
  one.kind === other.kind && one.kind !== "matrix" && one.dimension?.name === other.dimension?.name;

function rowsOf(block: Block): readonly Row[] {
  const { kind, section, variables, items } = block;
  const name = variables[0]?.variable.name ?? "";
  const ofVariables = (): readonly Row[] =>
    variables.map((variable) => ({
      kind: "variable",
      id: `variable ${variable.variable.name}`,
      section,
      block,
      variable,
    }));
  const across: Row = { kind: "across", id: `across ${name}`, section, block };
  const ofItems = (): readonly Row[] =>
    items.map((item) => ({ kind: "item", id: `item ${name} ${item}`, section, block, item }));
  const ofPart = (part: TablePart): Row => ({ kind: "table", id: `${part} ${name}`, section, block, part });
  if (kind === "list") return ofVariables();
  if (kind === "timeline") return [across, ...ofVariables()];
  if (kind === "matrix") return [...ofVariables(), across, ...ofItems()];
  const [label, names, ...below] = TABLE_PARTS.map(ofPart);
  return [label as Row, names as Row, ...ofItems(), ...below];
}

/** Which row names the columns of each: those of lists, of what has no columns, and of a matrix's own row are the first. */
function headsOf(rows: readonly Row[]): readonly number[] {
  let head = 0;
  let block: Block | undefined;
  return rows.map((row, place) => {
    const own = "block" in row ? row.block : undefined;
    if (own !== block) head = 0;
    block = own;
    if (namesColumns(row)) head = place;
    return head;
  });
}

const namesColumns = (row: Row): boolean =>
  row.kind === "heads" || row.kind === "across" || (row.kind === "table" && row.part === "label");
