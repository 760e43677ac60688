/** What the Compare tab shows: columns, base, rows and differences as chosen, remembered for each workbook. */
import { createContext, createEffect, createMemo, createSignal, on, untrack, useContext } from "solid-js";
import { nameOf, type Sheet, type SheetVariable } from "../../engine/index.ts";
import { countInUse } from "../../io/inUse.ts";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { type Column, createComparison, OWN_COLUMN, presetColumn } from "../../store/createComparison.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import type { Mode } from "./difference.ts";
import { firstOutputs, isSameOutput, type Output, outputRows } from "./outputs.ts";
import { differingInputs, isSameInAll, type Row, standingOf } from "./rows.ts";
import { readView, type SavedView, type ViewStorage, writeView } from "./savedView.ts";
import {
  FEWEST_COLUMNS,
  firstColumns,
  followedColumns,
  hasOwnOnly,
  MOST_COLUMNS,
  type Moment,
  movedColumn,
  withColumn,
  withNew,
  withOpen,
  withoutColumn,
} from "./shownColumns.ts";

/** All reads are tracked. */
export interface Compare {
  /** Columns that are shown, in order. */
  columns(): readonly Column[];
  /** Keys of what could be added. */
  others(): readonly string[];
  readonly isFull: () => boolean;
  /** Whether there is nothing of a person's to compare. */
  readonly hasNothing: () => boolean;
  add(key: string): void;
  remove(key: string): void;
  move(key: string, by: -1 | 1): void;
  /** The column that differences are to. */
  base(): Column | undefined;
  setBase(key: string): void;
  mode(): Mode;
  setMode(mode: Mode): void;
  /** Chosen variables. */
  outputs(): readonly Output[];
  has(output: Output): boolean;
  toggle(output: Output): void;
  /** Back to what is shown at first. */
  resetOutputs(): void;
  /** Rows of what is chosen, and of the inputs that differ and are not among them. */
  results(): readonly Row[];
  inputs(): readonly Row[];
  /** Those of the results that are the same in all columns. */
  equal(): ReadonlySet<Row>;
  onlyDiffering(): boolean;
  setOnlyDiffering(only: boolean): void;
  /** The row of the chart. */
  charted(): string | undefined;
  chart(id: string): void;
}

/** The mode before one is chosen. */
const FIRST_MODE: Mode = "absolute";

const CompareContext = createContext<Compare>();

export const CompareProvider = CompareContext.Provider;

export function useCompare(): Compare {
  const compare = useContext(CompareContext);
  if (compare === undefined) throw new Error("useCompare needs a CompareProvider above it.");
  return compare;
}

export function createCompare(storage: ViewStorage | undefined): Compare {
  const workspace = useWorkspace();
  const comparison = createComparison(
    workspace,
    presets.map(({ name }) => name),
  );
  const { view, change } = createView(workspace, storage);
  const keys = (): readonly string[] =>
    view().columns ?? firstColumns(comparison.keys(), comparison.openKey(), workspace.preset());
  const columns = createMemo<readonly Column[]>(
    () => {
      const known = keys().filter((key) => comparison.column(key) !== undefined);
      return withOpen(known, comparison.openKey()).flatMap((key) => comparison.column(key) ?? []);
    },
    [],
    { equals: isSameList },
  );
  const shown = (): readonly string[] => columns().map(({ key }) => key);
  followNames(workspace, (before, after) => {
    const { columns: chosen, base } = view();
    const next = chosen && withNew(followedColumns(chosen, before, after), before, after);
    if (next !== undefined && next !== chosen) change({ columns: next });
    const [heir = ""] = base === undefined ? [] : followedColumns([base], before, after);
    if (base !== undefined && heir !== base) change({ base: heir });
  });
  const base = createMemo(
    () =>
      columns().find(({ key }) => key === view().base) ??
      columns().find(({ key }) => key === OWN_COLUMN) ??
      columns()[0],
  );
  return {
    columns,
    others: () => comparison.keys().filter((key) => !shown().includes(key) && !isOwnDeal(workspace, key)),
    isFull: () => columns().length >= MOST_COLUMNS,
    hasNothing: () => hasOwnOnly(comparison.keys()),
    add: (key) => change({ columns: withColumn(shown(), key) }),
    remove: (key) => {
      if (columns().length > FEWEST_COLUMNS) change({ columns: withoutColumn(shown(), key) });
    },
    move: (key, by) => change({ columns: movedColumn(shown(), key, by) }),
    base,
    setBase: (key) => change({ base: key }),
    mode: () => view().mode ?? FIRST_MODE,
    setMode: (mode) => change({ mode }),
    ...createRows(workspace, columns, view, change),
    onlyDiffering: () => view().onlyDiffering ?? false,
    setOnlyDiffering: (onlyDiffering) => change({ onlyDiffering }),
    charted: () => view().charted,
    chart: (charted) => change({ charted }),
  };
}

/** The deal that the workbook began as stands there already, as published, unless its sheet was edited. */
const isOwnDeal = ({ preset, isEdited }: Workspace, key: string): boolean =>
  key === presetColumn(preset()) && !isEdited();

/** The view of the open workbook: another workbook has its own. */
function createView(workspace: Workspace, storage: ViewStorage | undefined) {
  /** A published deal as it is has another id each time that it is opened. */
  const name = createMemo(() => (workspace.isPristine() ? `preset:${workspace.preset()}` : workspace.id()));
  const [view, setView] = createSignal<SavedView>(readView(storage, name()));
  let before = untrack(workspace.id);
  createEffect(
    on(
      [name, workspace.id],
      ([next, id]) => {
        // The same workbook, in which something was changed for the first time, goes on as it is.
        const isSame = before === id;
        before = id;
        const found = readView(storage, next);
        if (isSame && Object.keys(found).length === 0) writeView(storage, next, view());
        else setView(found);
      },
      { defer: true },
    ),
  );
  return {
    view,
    change: (changed: SavedView): void => {
      const next = { ...view(), ...changed };
      setView(next);
      writeView(storage, name(), next);
    },
  };
}

/** Tells of scenarios before and after a change of the list. */
function followNames(
  { id, scenario, scenarios, overrides }: Workspace,
  tell: (before: Moment, after: Moment) => void,
): void {
  const moment = createMemo((): Moment & { readonly of: string } => {
    const isUnnamed = scenario() === undefined && Object.keys(overrides()).length > 0;
    return { of: id(), scenarios: scenarios(), unnamed: isUnnamed ? overrides() : undefined };
  });
  createEffect(
    on(moment, (after, before) => {
      if (before?.of === after.of) tell(before, after);
    }),
  );
}

/** Chosen rows and differing ones; a row stays the same object while its place does. */
function createRows(
  { calculation, preset, steps }: Workspace,
  columns: () => readonly Column[],
  view: () => SavedView,
  change: (changed: SavedView) => void,
): Pick<Compare, "outputs" | "has" | "toggle" | "resetOutputs" | "results" | "inputs" | "equal"> {
  const outputs = createMemo(
    () => view().outputs ?? firstOutputs(calculation.sheet, preset() !== EMPTY_PRESET),
  );
  const isUsed = createUsed(() => calculation.sheet, columns);
  const keepFirst = createKept();
  const keepSecond = createKept();
  const results = createMemo(
    () => keepFirst(outputs().flatMap((output) => outputRows(calculation.sheet, output, isUsed))),
    [],
    { equals: isSameList },
  );
  /** While a slider is held no row goes away: it would take the table from under the eye. */
  const inputs = createMemo<{ readonly rows: readonly Row[]; readonly step: string }>((before) => {
    const step = [steps(), ...columns().map(({ key }) => key)].join();
    const rows = keepSecond(differingInputs(calculation.sheet, columns()));
    const isHeld = before?.step === step && before.rows.some((row) => !rows.includes(row));
    return { rows: isHeld ? [...new Set([...before.rows, ...rows])] : rows, step };
  });
  const inputRows = createMemo(
    () => {
      const chosen = new Set(results().map(({ id }) => id));
      return inputs().rows.filter(({ id }) => !chosen.has(id));
    },
    [],
    { equals: isSameList },
  );
  const equal = createMemo(
    () => new Set(results().filter((row) => isSameInAll(columns().map((it) => standingOf(row, it))))),
    new Set<Row>(),
    { equals: (one, other) => isSameList([...one], [...other]) },
  );
  return {
    outputs,
    has: (output) => outputs().some((other) => isSameOutput(output, other)),
    toggle: (output) => {
      const others = outputs().filter((other) => !isSameOutput(output, other));
      change({ outputs: others.length < outputs().length ? others : [...outputs(), output] });
    },
    resetOutputs: () => change({ outputs: firstOutputs(calculation.sheet, preset() !== EMPTY_PRESET) }),
    results,
    inputs: inputRows,
    equal,
  };
}

/** Whether a cell of the workbook's sheet is in use in any column. */
function createUsed(
  sheet: () => Sheet,
  columns: () => readonly Column[],
): (placed: SheetVariable, cell: number) => boolean {
  const counts = createMemo(
    () =>
      sheet().workbook.dimensions.map((dimension) =>
        Math.max(...columns().map((column) => countInUse(column.sheet, dimension, column.value))),
      ),
    [],
    { equals: isSameList },
  );
  return (placed, cell) => {
    const { items } = nameOf(sheet(), cell);
    return placed.dimensions.every((dimension, axis) => {
      const at = sheet().workbook.dimensions.findIndex(({ name }) => name === dimension.name);
      return dimension.items.indexOf(items[axis] ?? "") < (counts()[at] ?? dimension.items.length);
    });
  };
}

/** Keeps rows of the same place the same objects. */
function createKept(): (rows: readonly Row[]) => readonly Row[] {
  let kept = new Map<string, Row>();
  return (rows) => {
    const next = rows.map((row) => {
      const known = kept.get(row.id);
      return known?.placed === row.placed && known.cell === row.cell ? known : row;
    });
    kept = new Map(next.map((row) => [row.id, row]));
    return next;
  };
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, i) => Object.is(member, other[i]));
}
