import { expect, test } from "vitest";
import {
  buildSheet,
  calculate,
  cellAt,
  inputsBehind,
  STATUSES,
  type Status,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { statusesOf } from "../../src/io/statuses.ts";
import { deal } from "../../src/model/deal.ts";
import { calculateFile } from "../support/calculateFile.ts";

const file = {
  loopsheet: 1,
  title: "Statuses",
  dimensions: { holders: ["A", "B"] },
  variables: [
    { name: "known", input: 1, status: "reported", source: "S" },
    { name: "guess", input: 2, status: "assumption" },
    { name: "bare", input: 3 },
    { name: "part", over: ["holders"], input: 1, status: "reported", items: { B: { status: "assumption" } } },
    { name: "follows", default: "known * 2" },
    { name: "held", input: 7, default: "guess * 2", status: "reported" },
    { name: "trusts", default: "known * 2", status: "assumption" },
    { name: "fromKnown", formula: "known + 1" },
    { name: "fromBoth", formula: "fromKnown * guess" },
    { name: "fromPart", over: ["holders"], formula: "part * 2" },
    { name: "fromNothing", formula: "1 + 1" },
    { name: "fromFollows", formula: "follows + 1" },
  ],
};

const statusIn = (values = {}) => {
  const calculation = calculateFile(file, values);
  const statuses = statusesOf(calculation);
  return (name: string, ...items: string[]): Status | undefined =>
    statuses[cellAt(calculation.sheet, name, items) ?? expect.fail(name)];
};

test("An input has its own status; one without is an assumption", () => {
  const status = statusIn();
  expect(status("known")).toBe("reported");
  expect(status("guess")).toBe("assumption");
  expect(status("bare")).toBe("assumption");
  expect(status("part", "A")).toBe("reported");
  expect(status("part", "B")).toBe("assumption");
});

test("A result has the weakest status among the inputs behind it", () => {
  const status = statusIn();
  expect(status("fromKnown")).toBe("reported");
  expect(status("fromBoth")).toBe("assumption");
  expect(status("fromPart", "A")).toBe("reported");
  expect(status("fromPart", "B")).toBe("assumption");
  expect(status("fromNothing")).toBeUndefined();
});

test("An input that was set is yours, and so is everything behind which it stands", () => {
  const status = statusIn({ known: 5, part: { A: 2 } });
  expect(status("known")).toBe("yours");
  expect(status("fromKnown")).toBe("yours");
  expect(status("fromBoth")).toBe("yours");
  expect(status("fromPart", "A")).toBe("yours");
  expect(status("fromPart", "B")).toBe("assumption");
});

test("An input with a default formula follows it until it is set", () => {
  expect(statusIn()("follows")).toBe("reported");
  expect(statusIn()("fromFollows")).toBe("reported");
  const set = statusIn({ known: 5, follows: 9 });
  expect(set("fromFollows")).toBe("yours");
});

test("An input that follows a default formula is no firmer than what is behind it, nor than it says itself", () => {
  expect(statusIn()("trusts")).toBe("assumption");
  expect(statusIn({ known: 5 })("trusts")).toBe("yours");
});

test("An input whose value the workbook gives does not follow its default formula", () => {
  expect(statusIn({ guess: 5 })("held")).toBe("reported");
});

test("Of the built-in deal it is what the inputs behind each result say, one by one", () => {
  const sheet = buildSheet(deal, parseFormula);
  const calculation = calculate(sheet, [{ cell: cellAt(sheet, "chipSpendShare") ?? -1, value: 0.3 }]);
  const statuses = statusesOf(calculation);
  for (const { variable, first, count } of sheet.variables.values()) {
    if (variable.formula === undefined) continue;
    for (let cell = first; cell < first + count; cell++) {
      const behind = inputsBehind(sheet, cell).map((input) =>
        STATUSES.indexOf(statuses[input] ?? "reported"),
      );
      const weakest = behind.length === 0 ? undefined : STATUSES[Math.max(...behind)];
      expect(statuses[cell], variable.name).toBe(weakest);
    }
  }
});

test("A long chain is walked once", () => {
  const chain = {
    loopsheet: 1,
    title: "Chain",
    dimensions: { years: { from: 1, to: 50_000 } },
    variables: [
      { name: "start", input: 1, status: "reported" },
      { name: "step", input: 1 },
      { name: "total", over: ["years"], formula: "prev(total, start) + step" },
    ],
  };
  const calculation = calculateFile(chain);
  const statuses = statusesOf(calculation);
  expect(statuses[cellAt(calculation.sheet, "total", ["50000"]) ?? -1]).toBe("assumption");
});
