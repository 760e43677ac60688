/**
 * Why a cell is an error: walks back from it to the instruction where the error began, through the values of the one
 * scenario calculated. Fast executors keep only NaN; this is where its kind and first cause are found.
 */

import { type Cause, causeOf } from "./causes.ts";
import type { CellError, Fact, Problem } from "./errors.ts";
import type { Calculation } from "./evaluate.ts";
import type { Solve } from "./iterate.ts";
import { OP } from "./operations.ts";
import type { SheetCheck } from "./places.ts";
import { type Program, placesRead, STRIDE } from "./program.ts";
import { nameOf, type Sheet, variableOf } from "./sheet.ts";
import { ownerOf } from "./trace.ts";
import { type CellName, cellText } from "./workbook.ts";

/** Why a cell has no value; undefined where it has one. */
export function errorOf(calculation: Calculation, cell: number): CellError | undefined {
  const { sheet, values } = calculation;
  const start = sheet.program.placeOfCell[cell] as number;
  if (!Number.isNaN(values[start])) return undefined;
  const cells = [cell];
  let step: Step = { place: start };
  while ("place" in step) {
    const own: number = sheet.program.cellOfPlace[step.place] ?? -1;
    if (own >= 0 && own !== cells.at(-1)) cells.push(own);
    step = stepBack(calculation, step.place, cells.at(-1) as number);
  }
  const check = cells.findIndex((at) => at >= sheet.cells);
  const last = cells.at(-1) as number;
  // A check that cannot be calculated counts as failed, unless it is an input that is wrong: then that is to be said.
  const isCheck = check >= 0 && (sheet.inputOfCell[last] ?? -1) < 0;
  const problem = isCheck
    ? checkProblem(calculation, checkOf(sheet, cells[check] as number), cells[check] as number)
    : step.problem;
  const passed = isCheck ? cells.slice(0, check) : cells.filter((at) => at < sheet.cells);
  const [, ...path] = passed.map((at) => nameOf(sheet, at));
  return { ...problem, cause: path.at(-1) ?? nameOf(sheet, cell), path };
}

/** One step back: a place to look at next, or the first cause. */
type Step = { readonly place: number } | { readonly problem: Problem };

function stepBack(calculation: Calculation, place: number, cell: number): Step {
  const { sheet, values } = calculation;
  const { program } = sheet;
  const group = failedGroup(calculation, place);
  if (group !== undefined) return stepFromGroup(calculation, group, cell);
  const instruction = program.instructionOfPlace[place] as number;
  if (instruction < 0)
    return {
      problem: problemOf(calculation, cell, { kind: "invalid_input", sentence: "not_a_number", facts: {} }),
    };
  const op = program.instructions[instruction * STRIDE] as number;
  const args = Array.from(placesRead(program.instructions, program.pool, instruction));
  const numbers = args.map((arg) => values[arg] as number);
  const next = nextArg(op, numbers);
  if (next !== undefined) return { place: args[next] as number };
  if (op === OP.fail)
    return {
      problem: failProblem(calculation, program.instructions[instruction * STRIDE + 2] as number, cell),
    };
  if (op === OP.guard) return { problem: blockProblem(calculation, args[0] as number) };
  return { problem: problemOf(calculation, cell, causeOf(sheet, op, args, numbers, cell)) };
}

/** Which argument an error came in by; undefined where it began here. */
function nextArg(op: number, numbers: readonly number[]): number | undefined {
  const [first = 0, second = 0] = numbers;
  if (op === OP.guard) return Number.isNaN(first) ? 0 : first === 0 ? undefined : 1;
  if (op === OP.choose) return Number.isNaN(first) ? 0 : first !== 0 ? 1 : 2;
  if (op === OP.pick || op === OP.shift) {
    if (Number.isNaN(first)) return 0;
    const picked = first - second + 2;
    return picked >= 2 && Number.isNaN(numbers[picked]) ? picked : undefined;
  }
  const at = numbers.findIndex(Number.isNaN);
  return at < 0 ? undefined : at;
}

/** The unsolved circular group that a place belongs to. */
function failedGroup({ sheet, solves }: Calculation, place: number): number | undefined {
  const group = groupsOf(sheet.program).get(place);
  return group !== undefined && solves[group]?.verdict !== "converged" ? group : undefined;
}

const groupsByProgram = new WeakMap<Program, ReadonlyMap<number, number>>();

/** The group of each place that belongs to one; found once for a program. */
function groupsOf(program: Program): ReadonlyMap<number, number> {
  const known = groupsByProgram.get(program);
  if (known !== undefined) return known;
  const groups = new Map(
    program.groups.flatMap(({ places }, group) => places.map((place) => [place, group] as const)),
  );
  groupsByProgram.set(program, groups);
  return groups;
}

function stepFromGroup(calculation: Calculation, group: number, cell: number): Step {
  const { sheet, solves } = calculation;
  const { program } = sheet;
  const solve = solves[group];
  if (solve?.origin === undefined) return { problem: groupProblem(sheet, group, solve) };
  const { place, op, args: numbers } = solve.origin;
  const args = Array.from(
    placesRead(program.instructions, program.pool, program.instructionOfPlace[place] as number),
  );
  // What the first failing instruction reads as an error comes from outside the group.
  const next = nextArg(op, numbers);
  if (next !== undefined) return { place: args[next] as number };
  const owner = ownerOf(program, place);
  if (owner >= 0 && owner !== cell) return { place: program.placeOfCell[owner] as number };
  if (op === OP.guard) return { problem: blockProblem(calculation, args[0] as number) };
  return { problem: problemOf(calculation, cell, causeOf(sheet, op, args, numbers, cell)) };
}

const MOST_NAMED = 8;

function groupProblem(sheet: Sheet, group: number, solve: Solve | undefined): Problem {
  const members = sheet.program.groups[group]?.cells.filter((cell) => cell < sheet.cells) ?? [];
  const names = members.slice(0, MOST_NAMED).map((cell) => cellText(nameOf(sheet, cell)));
  const text = [...names, members.length > MOST_NAMED ? "…" : (names[0] ?? "")].join(" → ");
  const cycle: Fact = { text };
  if (solve === undefined)
    return { kind: "circular_reference", sentence: "circular_reference", facts: { cycle } };
  const { iterations, lastChange, spectralRadius: radius, verdict } = solve;
  const plain = (value: number): Fact => ({ value: Number(value.toPrecision(4)), unit: "" });
  if (radius >= 1 - 1e-12 && verdict !== "not_converged") {
    return { kind: "divergent", sentence: "divergent", facts: { cycle, radius: plain(radius) } };
  }
  const more =
    radius > 0 && radius < 1
      ? Math.ceil(Math.log(sheet.settings.change / lastChange) / Math.log(radius))
      : iterations;
  const facts = {
    cycle,
    iterations: plain(iterations),
    change: { value: lastChange, unit: "%" },
    suggestion: plain(iterations + Math.max(1, more)),
  };
  return {
    kind: "not_converged",
    sentence: verdict === "oscillates" ? "oscillates" : "not_converged",
    facts,
  };
}

/** A cause at a cell, with the cell among its facts. */
function problemOf({ sheet }: Calculation, cell: number, { kind, sentence, facts }: Cause): Problem {
  return { kind, sentence, facts: { cell: { cell: nameOf(sheet, cell) }, ...facts } };
}

function failProblem(calculation: Calculation, error: number, cell: number): Problem {
  const { kind, sentence, own, complaint } = calculation.sheet.errors[error] ?? {
    kind: "unknown",
    sentence: "unknown",
  };
  const facts = {
    cell: { cell: nameOf(calculation.sheet, cell) },
    ...(complaint === undefined ? {} : { complaint: { text: complaint } }),
  };
  if (own === undefined) return { kind, sentence, facts };
  return {
    kind,
    sentence,
    own,
    facts: { ...facts, ...factsOf(calculation, own, nameOf(calculation.sheet, cell)) },
  };
}

/** The problem of a block: the first check cell, of those the guard reads, that does not hold. */
function blockProblem(calculation: Calculation, place: number): Problem {
  const { sheet, values } = calculation;
  const { program } = sheet;
  const cells =
    (program.cellOfPlace[place] as number) >= 0
      ? [place]
      : Array.from(
          placesRead(program.instructions, program.pool, program.instructionOfPlace[place] as number),
        );
  const failing = cells.find((at) => values[at] === 0 || Number.isNaN(values[at])) ?? place;
  const cell = program.cellOfPlace[failing] as number;
  return checkProblem(calculation, checkOf(sheet, cell), cell);
}

const checkOf = (sheet: Sheet, cell: number): SheetCheck =>
  sheet.checks.find(({ place }) => place === variableOf(sheet, cell)) as SheetCheck;

/** What a check that does not hold says at one of its cells. */
export function checkProblem(calculation: Calculation, { check }: SheetCheck, cell: number): Problem {
  const name = nameOf(calculation.sheet, cell);
  return {
    kind: check.kind,
    sentence: check.name,
    own: check.message,
    facts: factsOf(calculation, check.message, name),
  };
}

/** The values that a message names by `{variable}`, at the items of the cell that speaks. */
function factsOf(calculation: Calculation, message: string, at: CellName): Record<string, Fact> {
  const facts: Record<string, Fact> = { item: { text: at.items.join(", ") } };
  for (const [, name = ""] of message.matchAll(/\{(\w+)\}/g)) {
    const fact = factAbout(calculation, name, at);
    if (fact !== undefined) facts[name] = fact;
  }
  return facts;
}

function factAbout({ sheet, values }: Calculation, name: string, at: CellName): Fact | undefined {
  const placed = sheet.variables.get(name);
  if (placed === undefined) return undefined;
  if (placed.variable.text) return { text: String(placed.variable.input ?? "") };
  let cell = 0;
  for (const { items } of placed.dimensions) {
    const place = items.findIndex((item) => at.items.includes(item));
    if (place < 0) return undefined;
    cell = cell * items.length + place;
  }
  const value = values[sheet.program.placeOfCell[placed.first + cell] as number] as number;
  if (Number.isNaN(value)) return undefined;
  return placed.choices === undefined
    ? { value, unit: placed.unit.text }
    : { text: placed.choices[value] ?? "" };
}
