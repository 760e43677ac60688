import { describe, expect, test } from "vitest";
import {
  axisNamed,
  BROKEN,
  type Checking,
  complainOf,
  likePowers,
  type Meaning,
  plainPowers,
  quoted,
  unionAxes,
} from "../../src/engine/meaning.ts";
import type { Expr } from "../../src/engine/parse.ts";
import { PLAIN, UNITS } from "../../src/engine/units.ts";

const formula = "first + second";
const first: Expr = { kind: "name", name: "first", start: 0, end: 5 };
const second: Expr = { kind: "name", name: "second", start: 8, end: 14 };
const whole: Expr = { kind: "call", name: "+", args: [first, second], start: 0, end: 14 };
const holders = { name: "holders", items: ["A"] };
const checking = (): Checking => ({
  names: { variables: new Map(), axes: new Map([["holders", holders]]), cells: 0 },
  formula,
  meanings: new Map(),
  picks: new Map(),
  complaints: [],
  check: () => BROKEN,
});
const measuring = (unit: string, ...axes: string[]): Meaning => ({
  powers: UNITS.get(unit)?.powers ?? PLAIN,
  axes,
});
const [dollars, watts, plain]: Meaning[] = [measuring("$"), measuring("W"), measuring("")];
const anything: Meaning = { powers: "any", axes: [] };

describe("Parts that must measure the same", () => {
  const like = (...meanings: (Meaning | undefined)[]) => {
    const at = checking();
    const powers = likePowers(whole, [first, second], meanings as Meaning[], at);
    return [powers, at.complaints.map(({ kind, start, end }) => [kind, start, end])];
  };

  test("do, or one of them takes any unit", () => {
    expect(like(dollars, dollars)).toEqual([dollars?.powers, []]);
    expect(like(dollars, anything)).toEqual([dollars?.powers, []]);
    expect(like(anything, watts)).toEqual([watts?.powers, []]);
    expect(like(anything, anything)).toEqual(["any", []]);
  });

  test("or do not, which is said of them together and stops there", () => {
    expect(like(dollars, watts)).toEqual(["any", [["unit_mismatch", 0, 14]]]);
    expect(like(dollars, plain)).toEqual(["any", [["unit_mismatch", 0, 14]]]);
  });
});

test("Parts that must be plain are complained of one by one", () => {
  const at = checking();
  plainPowers([first, second], [plain as Meaning, dollars as Meaning], whole, at);
  expect(at.complaints.map(({ start, end }) => formula.slice(start, end))).toEqual(["second"]);
});

test("The dimensions of several parts are each of them once, in the order in which they come", () => {
  expect(unionAxes([])).toEqual([]);
  expect(unionAxes([measuring("$", "a", "b"), measuring("$")])).toEqual(["a", "b"]);
  expect(unionAxes([measuring("$", "a"), measuring("$", "b", "a"), measuring("$", "c")])).toEqual([
    "a",
    "b",
    "c",
  ]);
});

describe("An argument that names a dimension", () => {
  test("gives it", () => {
    const at = checking();
    expect(axisNamed({ ...first, name: "holders" } as Expr, at)).toEqual({
      name: "holders",
      dimension: holders,
    });
    expect(at.complaints).toEqual([]);
  });

  test("or is complained of, with the nearest dimension", () => {
    const at = checking();
    expect(axisNamed({ kind: "name", name: "holder", start: 0, end: 5 }, at)).toBeUndefined();
    expect(at.complaints).toMatchObject([{ kind: "unknown_name", start: 0, end: 5 }]);
    expect(at.complaints[0]?.message).toContain("Did you mean holders?");
  });
});

test("A complaint quotes the part's own text and leaves a meaning that fits anywhere", () => {
  const at = checking();
  expect(quoted(at, second)).toBe("“second”");
  expect(complainOf(at, "a_kind", "Words.", second)).toBe(BROKEN);
  expect(at.complaints).toEqual([{ kind: "a_kind", message: "Words.", start: 8, end: 14 }]);
});
