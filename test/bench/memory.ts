/** Memory that a built and calculated sheet holds, by cell, the workbook it was made from not counted. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Engine, hyperFormula, mathjs, ours, oursRanged } from "./contestants.ts";
import { chain, grid, type Shape, various } from "./shapes.ts";
import { digits, printTable } from "./table.ts";

const N_CELLS = 50_000;

export function benchMemory(): void {
  const rows = [chain, grid, various].flatMap((shape) =>
    [ours, ...(shape === chain ? [oursRanged] : []), mathjs, hyperFormula].map((engine) => [
      `${shape.name}, ${engine.name}`,
      digits(bytesHeld(engine, shape) / N_CELLS / 1024),
    ]),
  );
  printTable(`Memory, ${N_CELLS.toLocaleString("en")} cells`, ["", "KB a cell"], rows);
}

function bytesHeld(engine: Engine, shape: Shape): number {
  engine.prepare(shape, 100)().move(3);
  const make = engine.prepare(shape, N_CELLS);
  const before = bytesInUse();
  const built = make();
  built.move(3);
  const held = bytesInUse() - before;
  // Read once more, so that the sheet is still in use above.
  if (Number.isNaN(built.last())) throw new Error(`${engine.name} gave no number for ${shape.name}.`);
  return held;
}

function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  if (typeof gc !== "function") throw new Error("Garbage cannot be collected on demand here.");
  for (let i = 0; i < 3; i++) gc();
}
