/** Which variables a sheet has otherwise than the published deal that it began as. */
import { isAlike } from "../../document/fieldsDifference.ts";
import type { Variable, Workbook } from "../../engine/index.ts";

/** Names as they are in the sheet; of deleted variables as they were. */
export interface SheetEdits {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
  /** Dimensions, checks, settings or headings differ too. */
  readonly isOtherwise: boolean;
}

export const NO_EDITS: SheetEdits = { added: [], changed: [], deleted: [], isOtherwise: false };

export function sheetEdits(base: Workbook, workbook: Workbook | undefined): SheetEdits {
  if (workbook === undefined || workbook === base) return NO_EDITS;
  const before = new Map(base.variables.map((one) => [one.name, one]));
  const origins = new Map(workbook.variables.map((one) => [one, originOf(one, before)]));
  const kept = new Set([...origins.values()]);
  const named = (test: (one: Variable, origin: Variable | undefined) => boolean): readonly string[] =>
    [...origins].filter(([one, origin]) => test(one, origin)).map(([one]) => one.name);
  return {
    added: named((_, origin) => origin === undefined),
    changed: named((one, origin) => origin !== undefined && !isAlike(one, origin)),
    deleted: base.variables.filter((one) => !kept.has(one)).map(({ name }) => name),
    isOtherwise: !isAlike(rest(base), rest(workbook)),
  };
}

const originOf = ({ name, builtIn }: Variable, before: ReadonlyMap<string, Variable>): Variable | undefined =>
  before.get(name) ?? before.get(builtIn ?? "");

function rest({ variables: _, scenarios: __, title: ___, date: ____, ...other }: Workbook): object {
  return other;
}

export const countEdits = ({ added, changed, deleted }: SheetEdits): number =>
  added.length + changed.length + deleted.length;
