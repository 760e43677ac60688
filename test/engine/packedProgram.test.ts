import { expect, test } from "vitest";
import { buildSheet } from "../../src/engine/index.ts";
import { packProgram, unpackProgram } from "../../src/engine/packedProgram.ts";
import { parseFormula } from "../../src/engine/parse.ts";

test("a program with a circle, long sums and errors survives JSON", () => {
  const { program } = buildSheet(
    {
      title: "Circle",
      dimensions: [{ name: "steps", items: ["a", "b", "c"] }],
      variables: [
        { name: "start", over: ["steps"], input: { a: 1, b: 2, c: 3 } },
        { name: "whole", formula: "sum(start) + max(start)" },
        { name: "x", formula: "y / 2 + whole" },
        { name: "y", formula: "x / 2" },
        { name: "never", formula: 'whole > 0 ? x : fail("none", "nothing")' },
      ],
    },
    parseFormula,
  );
  expect(unpackProgram(JSON.parse(JSON.stringify(packProgram(program))))).toEqual(program);
});
