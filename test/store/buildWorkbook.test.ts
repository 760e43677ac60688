import { expect, test } from "vitest";
import { calculate, cellAt, valueAt } from "../../src/engine/index.ts";
import { LINK_LIMITS } from "../../src/io/fileLimits.ts";
import { deal } from "../../src/model/deal.ts";
import { buildLimited, buildWorkbook } from "../../src/store/buildWorkbook.ts";

test("a workbook's formulas are parsed and calculated", () => {
  const sheet = buildWorkbook({
    title: "Small",
    dimensions: [],
    variables: [
      { name: "a", input: 2 },
      { name: "b", formula: "a * 21" },
    ],
  });
  expect(valueAt(calculate(sheet), cellAt(sheet, "b") ?? -1)).toBe(42);
});

const along = (to: number) => ({
  name: "d",
  from: 1,
  items: Array.from({ length: to }, (_, i) => String(i + 1)),
});

test("the deal asks for little enough to come from a stranger", () => {
  const built = buildLimited({ ...deal }, LINK_LIMITS);
  expect("sheet" in built && built.sheet.complaints).toEqual([]);
});

test.each([
  ["cells", { dimensions: [along(20_001)], variables: [{ name: "a", over: ["d"], formula: "1 + 1" }] }],
  [
    "steps",
    {
      dimensions: [along(400), { ...along(40), name: "e" }],
      variables: [
        { name: "m", over: ["d", "e"], input: 1 },
        ...Array.from({ length: 10 }, (_, i) => ({
          name: `t${i}`,
          over: ["d"],
          formula: `sum(m * ${i} + index(e), e)`,
        })),
      ],
    },
  ],
  [
    "iterations",
    {
      settings: { iterations: 10_000 },
      dimensions: [along(400)],
      variables: [
        { name: "a", over: ["d"], formula: "b / 500 + index(d)" },
        { name: "b", formula: "sum(a)" },
      ],
    },
  ],
])("a workbook that asks for too many %s is not built for a stranger", (_, asked) => {
  expect("excess" in buildLimited({ title: "Hostile", ...asked }, LINK_LIMITS)).toBe(true);
});
