/**
 * Scenarios of the workbook and published deals side by side: of each a sheet and its calculation. The open one's is the
 * page's own, and live; another is calculated once, and again only when its values or its sheet change.
 */
import { createMemo, getOwner, runWithOwner } from "solid-js";
import { type Overrides, readOverrides, textsOf } from "../document/overrides.ts";
import {
  type Calculation,
  type CellError,
  calculate,
  type Edit,
  errorOf,
  givenValue,
  isSet,
  type Scenario,
  type Sheet,
  valueAt,
  variableNamed,
} from "../engine/index.ts";
import { textOf } from "../io/results.ts";
import { cellIn } from "./cellIn.ts";
import type { Sheets } from "./createSheets.ts";
import type { Workspace } from "./createWorkspace.ts";

/** What stands in a column: the workbook as it is, its changes that have no name yet, a scenario, a published deal. */
export type ColumnSource =
  | { readonly kind: "own" | "open" }
  | { readonly kind: "scenario" | "preset"; readonly name: string };

/** One of the things compared. Reads are tracked. */
export interface Column {
  /** "own", "open", "scenario:NAME" or "preset:NAME". */
  readonly key: string;
  readonly source: ColumnSource;
  /** Whether it is what is open on the page, so that it moves with the sliders. */
  readonly isOpen: boolean;
  readonly sheet: Sheet;
  /** What was changed in it. */
  readonly overrides: Overrides;
  /** The same as edits of its sheet's cells. */
  readonly edits: readonly Edit[];
  /** Its texts that were changed, by variable. */
  readonly texts: Readonly<Record<string, string>>;
  /** The engine's own; whoever asks is told of every recalculation. */
  calculation(): Calculation;
  /** A value of its sheet in base units; NaN where it is an error. */
  value(cell: number): number;
  /** An input's own value, also where it lies outside its range. */
  given(cell: number): number;
  /** Whether an input's value was changed in it. */
  isSet(cell: number): boolean;
  error(cell: number): CellError | undefined;
  /** A text input's text. */
  text(variable: string): string;
  /** Its cell for a cell of the workbook's sheet; undefined where it has none such. */
  cellFor(cell: number): number | undefined;
  /** Counts recalculations. */
  round(): number;
}

export interface Comparison {
  /** Keys of all that can be compared: the workbook as it is, changes without a name, scenarios, published deals. */
  keys(): readonly string[];
  /** What is open. */
  openKey(): string;
  /** The column of a key, the same object each time; undefined where there is no such thing now. */
  column(key: string): Column | undefined;
}

/** What is asked of a workspace. */
export interface Compared extends Pick<Workspace, "calculation" | "overrides"> {
  scenario(): string | undefined;
  scenarios(): readonly Scenario[];
  sheets(): Sheets | undefined;
}

export const OWN_COLUMN = "own";
export const UNNAMED_COLUMN = "open";
export const scenarioColumn = (name: string): string => `scenario:${name}`;
export const presetColumn = (name: string): string => `preset:${name}`;

/** What a key stands for; undefined where it is none. */
export function sourceOf(key: string): ColumnSource | undefined {
  if (key === OWN_COLUMN || key === UNNAMED_COLUMN) return { kind: key };
  const [, kind, name = ""] = /^(scenario|preset):(.+)$/s.exec(key) ?? [];
  return kind === "scenario" || kind === "preset" ? { kind, name } : undefined;
}

const NO_OVERRIDES: Overrides = {};

/** `presets` are the names of the published deals. */
export function createComparison(workspace: Compared, presets: readonly string[]): Comparison {
  const owner = getOwner();
  const columns = new Map<string, Column>();
  const hasUnnamed = createMemo(
    () => workspace.scenario() === undefined && Object.keys(workspace.overrides()).length > 0,
  );
  const names = createMemo(() => workspace.scenarios().map(({ name }) => name), [], { equals: isSameList });
  const openKey = createMemo(() => {
    const name = workspace.scenario();
    return name === undefined ? (hasUnnamed() ? UNNAMED_COLUMN : OWN_COLUMN) : scenarioColumn(name);
  });
  const keys = createMemo(() => [
    OWN_COLUMN,
    ...(hasUnnamed() ? [UNNAMED_COLUMN] : []),
    ...names().map(scenarioColumn),
    ...(workspace.sheets() === undefined ? [] : presets.map(presetColumn)),
  ]);
  const calculateOnce = createOnce();
  const create = (key: string, source: ColumnSource): Column =>
    runWithOwner(owner, () => createColumn(key, source, { workspace, openKey, calculateOnce })) as Column;
  return {
    keys,
    openKey,
    column: (key) => {
      const source = sourceOf(key);
      if (source === undefined || !keys().includes(key)) return undefined;
      const column = columns.get(key) ?? create(key, source);
      columns.set(key, column);
      return column;
    },
  };
}

interface Around {
  readonly workspace: Compared;
  openKey(): string;
  calculateOnce(sheet: Sheet, overrides: Overrides): Calculation;
}

function createColumn(key: string, source: ColumnSource, around: Around): Column {
  const { workspace, openKey, calculateOnce } = around;
  const live = workspace.calculation;
  const isOpen = createMemo(() => openKey() === key);
  const sheet = createMemo(() =>
    source.kind === "preset" ? presetSheet(workspace, source.name) : live.sheet,
  );
  const overrides = createMemo(() => overridesOf(workspace, source));
  /** Nothing while it is the live one. */
  const kept = createMemo(() => (isOpen() ? undefined : calculateOnce(sheet(), overrides())));
  const read =
    <T>(ofLive: (cell: number) => T, ofKept: (calculation: Calculation, cell: number) => T) =>
    (cell: number): T => {
      const calculation = kept();
      return calculation === undefined ? ofLive(cell) : ofKept(calculation, cell);
    };
  return {
    key,
    source,
    get isOpen() {
      return isOpen();
    },
    get sheet() {
      return sheet();
    },
    get overrides() {
      return overrides();
    },
    get edits() {
      return readOverrides(sheet(), overrides()).edits;
    },
    get texts() {
      return textsOf(sheet(), overrides());
    },
    calculation: () => {
      if (kept() === undefined) live.round();
      return kept() ?? live.current;
    },
    value: read((cell) => live.value(cell), valueAt),
    given: read((cell) => live.given(cell), givenValue),
    isSet: read((cell) => live.isSet(cell), isSet),
    error: read((cell) => live.error(cell), errorOf),
    text: (name) => {
      const variable = variableNamed(sheet(), name)?.variable;
      return variable === undefined ? "" : textOf(variable, textsOf(sheet(), overrides()));
    },
    cellFor: (cell) => cellIn(sheet(), live.sheet, cell),
    round: () => (kept() === undefined ? live.round() : 0),
  };
}

/** A published deal's sheet; that of the workbook until the deal is whole. */
const presetSheet = ({ sheets, calculation }: Compared, preset: string): Sheet =>
  sheets()?.sheetOf({ preset }) ?? calculation.sheet;

function overridesOf({ overrides, scenarios }: Compared, source: ColumnSource): Overrides {
  if (source.kind === "open") return overrides();
  if (source.kind !== "scenario") return NO_OVERRIDES;
  return scenarios().find(({ name }) => name === source.name)?.overrides ?? NO_OVERRIDES;
}

/** Calculates a sheet with overrides; the same once more is the calculation of before. */
function createOnce(): Around["calculateOnce"] {
  const bySheet = new WeakMap<Sheet, WeakMap<Overrides, Calculation>>();
  return (sheet, overrides) => {
    const calculations = bySheet.get(sheet) ?? new WeakMap<Overrides, Calculation>();
    bySheet.set(sheet, calculations);
    const known = calculations.get(overrides);
    if (known !== undefined) return known;
    const fresh = calculate(sheet, readOverrides(sheet, overrides).edits);
    calculations.set(overrides, fresh);
    return fresh;
  };
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, i) => name === other[i]);
