/** Which cells depend on one, in an order in which each comes after what it reads. */
import type { Scalar, ScalarCell } from "./scalarCells.ts";

/** The cells given and all that read one of them, through any number of steps. */
export function withDependents(cells: readonly ScalarCell[], starts: readonly number[]): ReadonlySet<number> {
  const readers = readersOf(cells);
  const reached = new Set(starts);
  for (const cell of reached) for (const reader of readers.get(cell) ?? []) reached.add(reader.cell);
  return reached;
}

export function dependentsInOrder(cells: readonly ScalarCell[], input: number): readonly ScalarCell[] {
  const readers = readersOf(cells);
  const waitsFor = new Map<ScalarCell, number>();
  const reached = [input];
  for (const cell of reached) {
    for (const reader of readers.get(cell) ?? []) {
      if (!waitsFor.has(reader)) reached.push(reader.cell);
      waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
    }
  }
  const ordered: ScalarCell[] = [];
  const open = [input];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (const reader of readers.get(cell) ?? []) {
      const left = (waitsFor.get(reader) ?? 0) - 1;
      waitsFor.set(reader, left);
      if (left > 0) continue;
      ordered.push(reader);
      open.push(reader.cell);
    }
  }
  return ordered;
}

function readersOf(cells: readonly ScalarCell[]): ReadonlyMap<number, readonly ScalarCell[]> {
  const readers = new Map<number, ScalarCell[]>();
  for (const cell of cells) {
    for (const read of cellsRead(cell)) {
      const known = readers.get(read);
      if (known === undefined) readers.set(read, [cell]);
      else known.push(cell);
    }
  }
  return readers;
}

/** The cells that a formula names, each once. */
function cellsRead({ formula }: ScalarCell): ReadonlySet<number> {
  const cells = new Set<number>();
  const open: Scalar[] = formula === undefined ? [] : [formula];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === "cell") cells.add(part.cell);
    else if (part.kind === "call") open.push(...part.args);
  }
  return cells;
}
