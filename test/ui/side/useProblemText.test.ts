import { expect, test } from "vitest";
import { useProblemText } from "../../../src/ui/side/useProblemText.ts";
import { insideDeal } from "../insideDeal.ts";

const problem = {
  kind: "division_by_zero",
  sentence: "division_by_zero",
  facts: {
    cell: { cell: { variable: "cheque", items: ["Nvidia"] } },
    divisor: { cell: { variable: "roundSize", items: [] } },
  },
};

test("A problem is one sentence with its reason, in either language.", () => {
  expect(insideDeal(() => useProblemText()(problem))).toBe(
    "Cheque, Nvidia: division by zero, because Round size is 0.",
  );
  expect(insideDeal(() => useProblemText()(problem), "nl")).toMatch(
    /^Cheque, Nvidia: deling door nul, want .+ is 0\.$/,
  );
});

test("A sentence of a check stands as it is.", () => {
  const own = { kind: "dear", sentence: "dear", own: "It is dear.", facts: {} };
  expect(insideDeal(() => useProblemText()(own))).toBe("It is dear.");
});

test("The name of the cell is left out where it is said already.", () => {
  expect(insideDeal(() => useProblemText()(problem, true))).toBe(
    "Division by zero, because Round size is 0.",
  );
});

test("A sentence that ends in an abbreviation has one stop.", () => {
  const low = {
    kind: "invalid_input",
    sentence: "below_range",
    facts: {
      cell: { cell: { variable: "roundSize", items: [] } },
      value: { value: -5e9, unit: "$B" },
      minimum: { value: 0, unit: "$B" },
    },
  };
  expect(insideDeal(() => useProblemText()(low), "nl")).toMatch(/is minder dan \$\s0\smld\.$/);
});
