import { describe, expect, test } from "vitest";
import type { DealState } from "../../../src/document/dealState.ts";
import type { Variable, Workbook } from "../../../src/engine/index.ts";
import { said } from "../../../src/io/fileComplaint.ts";
import { type KeptWorkbook, keptOf } from "../../../src/io/keptWorkbook.ts";
import { type LinkResults, writeLink } from "../../../src/io/shareLink.ts";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import { EMPTY_PRESET, OWN_PRESET, unchanged } from "../../../src/store/dealState.ts";
import { publishedWorkbook } from "../../../src/store/publishedWorkbook.ts";
import { type LinkView, readLinkView } from "../../../src/ui/share/readLinkView.ts";

const sheets = createDealSheets();
const base = publishedWorkbook(OWN_PRESET) ?? expect.fail("the page's own deal is gone");
const changed: DealState = { ...unchanged(), overrides: { roundSize: 110, cheque: { Nvidia: 33 } } };
const half: Variable = { name: "half", unit: "$B", formula: "roundSize / 2" };

const linkOf = async (kept: KeptWorkbook, by?: string, results?: LinkResults): Promise<string> => {
  const written = await writeLink(kept, by, results);
  return "fragment" in written ? written.fragment : expect.fail("too long");
};
const viewOf = async (...link: Parameters<typeof linkOf>): Promise<LinkView> => {
  const reading = await readLinkView(await linkOf(...link), sheets);
  return "view" in reading ? reading.view : expect.fail(JSON.stringify(reading));
};

describe("A link is shown", () => {
  test("with who made it, its inputs from the published value to theirs, and results that are the same", async () => {
    // 33 of 800 is 4.125 %.
    const view = await viewOf(keptOf(changed, base), " Anna ", { supplierOwnership: 4.125, gone: 1 });
    expect(view.by).toBe("Anna");
    expect(view.inputs.map(({ variable, items, from, to }) => [variable, items, from, to])).toEqual([
      ["roundSize", [], 100, 110],
      ["cheque", ["Nvidia"], 30, 33],
    ]);
    expect(view.results).toEqual([{ variable: "supplierOwnership", sent: 4.125, here: 4.125, isSame: true }]);
    expect(view.revised).toBeUndefined();
    expect(view.state.id).not.toBe(changed.id);
  });

  test("with a name that is only marks of direction as from nobody, and such marks never", async () => {
    expect((await viewOf(keptOf(changed, base), "\u202e\u2066 ")).by).toBeUndefined();
    expect((await viewOf(keptOf(changed, base), "A\u202enn\u0007a")).by).toBe("Anna");
  });

  test("with the edits of its sheet and its other scenarios", async () => {
    const workbook: Workbook = { ...base, variables: [...base.variables, half] };
    const scenarios = [{ name: "Dear", overrides: { valuation: 900, roundSize: 120 } }];
    const view = await viewOf(keptOf({ ...changed, workbook, scenarios }, base));
    expect(view.edits).toEqual({ added: ["half"], changed: [], deleted: [], isOtherwise: false });
    expect(view.scenarios.map(({ name, count }) => [name, count])).toEqual([["Dear", 2]]);
    expect(view.by).toBeUndefined();
  });

  test("with the results that are other on the present edition, where its own is not known", async () => {
    const kept = { ...keptOf(changed, base), edition: "unheard-of" };
    const view = await viewOf(kept, undefined, { supplierOwnership: 4.5, wholeRoundRatio: null });
    expect(view.revised?.isKnown).toBe(false);
    expect(view.results[0]).toEqual({ variable: "supplierOwnership", sent: 4.5, here: 4.125, isSame: false });
    expect(view.results[1]?.isSame).toBe(false);
  });

  test("with the inputs that have no effect on this sheet", async () => {
    const kept = { ...keptOf(changed, base), overrides: { roundSize: 110, gone: 1, cheque: { Nobody: 2 } } };
    const view = await viewOf(kept);
    expect(view.dropped).toEqual(["gone", 'cheque["Nobody"]']);
    expect(view.inputs.map(({ variable }) => variable)).toEqual(["roundSize"]);
  });
});

test("A link of an empty sheet is shown as one", async () => {
  const empty = publishedWorkbook(EMPTY_PRESET) ?? expect.fail("the empty sheet is gone");
  const view = await viewOf(keptOf(unchanged(EMPTY_PRESET), empty));
  expect([view.state.preset, view.inputs, view.results]).toEqual([EMPTY_PRESET, [], []]);
});

describe("A link that holds what cannot be used", () => {
  test("is said to be unreadable, with its path", async () => {
    const kept = { ...keptOf(changed, base), preset: "no-such-deal" };
    expect(await readLinkView(await linkOf(kept), sheets)).toEqual({
      problem: "unreadable",
      complaints: [{ place: "preset", what: said("unknown_preset", { value: '"no-such-deal"' }) }],
    });
  });

  test.each<[string, readonly Variable[]]>([
    ["brackets without end", [{ name: "a", formula: "(".repeat(1900) }]],
    [
      "a sum over a billion places",
      [
        {
          name: "a",
          over: ["years as x", "years as y"],
          formula: "sum(years, sum(parties, sum(holders, sum(tranches, roundSize))))",
        },
      ],
    ],
    ["powers of powers", [{ name: "a", formula: "9^9^9^9^9^9^9^9" }]],
    [
      "a circle that never rests",
      [
        { name: "a", formula: "-b * 1.0001 + 1" },
        { name: "b", formula: "a" },
      ],
    ],
    ["names of the engine's own", [{ name: "constructor", formula: "toString" }]],
  ])("or would hang is answered all the same: %s", async (_, variables) => {
    const workbook: Workbook = {
      ...base,
      variables: [...base.variables, ...variables],
      settings: { iterations: 10_000 },
    };
    const reading = await readLinkView(await linkOf(keptOf({ ...changed, workbook }, base)), sheets);
    // A formula that is wrong is an error of its cell, as it is where it was typed.
    if ("view" in reading) expect(reading.view.edits.added).toEqual(variables.map(({ name }) => name));
    else expect(["unreadable", "too_much"]).toContain(reading.problem);
  });

  test("or makes a sheet of a quarter of a million cells is refused before it is built", async () => {
    const workbook: Workbook = {
      ...base,
      dimensions: [
        ...base.dimensions,
        { name: "many", from: 1, items: Array.from({ length: 500 }, (_, i) => String(i + 1)) },
      ],
      variables: [
        ...base.variables,
        { name: "huge", over: ["many as x", "many as y"], formula: "huge * 0.9999 + 1" },
      ],
    };
    const reading = await readLinkView(await linkOf(keptOf({ ...changed, workbook }, base)), sheets);
    expect(reading).toEqual({ problem: "too_much" });
  });

  test("is told apart from one that is damaged", async () => {
    const link = await linkOf(keptOf(changed, base));
    expect(await readLinkView(link.slice(0, -5), sheets)).toEqual({ problem: "truncated" });
    expect(await readLinkView("link/9.x", sheets)).toEqual({ problem: "newer" });
  });
});

test("A link with a name that no variable may have is not opened, and the name is said with its path", async () => {
  const workbook: Workbook = {
    title: "T",
    dimensions: [],
    variables: [{ name: "a b", formula: "1" }],
  };
  const empty = publishedWorkbook(EMPTY_PRESET) ?? expect.fail("there is no empty sheet");
  const reading = await readLinkView(
    await linkOf(keptOf({ ...unchanged(EMPTY_PRESET), workbook }, empty)),
    sheets,
  );
  expect(reading).toMatchObject({
    problem: "unreadable",
    complaints: [{ place: "difference: variables[0].name" }],
  });
});
