import { describe, expect, test } from "vitest";
import type { Contents } from "../../src/document/contents.ts";
import {
  addVariable,
  deleteVariables,
  dependentsOfVariable,
  duplicateVariable,
  moveVariable,
  renameVariable,
} from "../../src/document/variables.ts";
import { made, namesIn, refusalOf, variableIn } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const formulaOf = (contents: Contents, name: string): string | undefined =>
  variableIn(contents, name).formula;

describe("A variable renamed", () => {
  const after = made(renameVariable("cheque", "stake"));

  test("is followed by every formula, but not inside a text or a longer name", () => {
    expect(formulaOf(after, "postMoney")).toBe("preMoney + sum(stake)");
    expect(formulaOf(after, "ownership")).toBe(
      'stake / postMoney + (supplier == "cheque" ? 0 : chequeFloor)',
    );
  });

  test("is followed by formulas that cannot be parsed", () => {
    expect(formulaOf(after, "broken")).toBe("stake + * 2stake 'cheque'");
  });

  test("is followed by checks: formula, message, what they block, and where they stand", () => {
    expect(after.workbook.checks).toEqual([
      {
        name: "chequeFits",
        formula: "stake <= preMoney",
        severity: "error",
        kind: "oversubscribed",
        message: "The cheque of {item}, {stake}, is too large for {chequeFloor}.",
        blocks: ["stake", "ownership"],
        at: "stake",
      },
    ]);
  });

  test("is followed by its values, in scenarios too, and by the dimension that it counts", () => {
    expect(after.overrides).toEqual({ stake: { Fund: 120 }, preMoney: 650 });
    expect(after.scenarios?.[0]?.overrides).toEqual({ stake: { Fund: 90 } });
    const counted = made(renameVariable("roundCount", "roundsUsed"));
    expect(counted.workbook.dimensions.map(({ inUse }) => inUse)).toEqual([undefined, "roundsUsed"]);
  });

  test("keeps the name that the page's own screens know, until it has it again", () => {
    expect(variableIn(after, "stake")?.builtIn).toBe("cheque");
    const twice = made(renameVariable("stake", "ticket"), after);
    expect(variableIn(twice, "ticket")?.builtIn).toBe("cheque");
    expect(made(renameVariable("ticket", "cheque"), twice)).toEqual(smallDocument());
  });

  test("has no such name where the screens never knew it", () => {
    const base = { title: "Empty", dimensions: [], variables: [] };
    const added = made(renameVariable("cheque", "stake"), { ...smallDocument(), base });
    expect(variableIn(added, "stake")).not.toHaveProperty("builtIn");
  });

  test("leaves what does not name it as the same objects", () => {
    const before = smallDocument();
    const { workbook } = made(renameVariable("cheque", "stake"), before);
    expect(workbook.variables[0]).toBe(before.workbook.variables[0]);
    expect(workbook.dimensions).toBe(before.workbook.dimensions);
  });

  test("does not change where the name is its own", () => {
    const before = smallDocument();
    expect(made(renameVariable("cheque", " cheque "), before)).toBe(before);
  });

  test("is refused a name that is taken, reserved or no name, with one that would do", () => {
    expect(refusalOf(renameVariable("cheque", "preMoney"))).toBe(
      "There is a variable called preMoney already. Write another name, such as preMoney2.",
    );
    expect(refusalOf(renameVariable("cheque", "sum"))).toContain("such as sum2");
    expect(refusalOf(renameVariable("cheque", "my cheque"))).toContain("such as myCheque");
    expect(refusalOf(renameVariable("cheques", "x"))).toBe("There is no variable cheques.");
  });

  test("is refused a name with which a formula would be longer than formulas may be", () => {
    const long = { name: "long", formula: Array.from({ length: 399 }, () => "a").join(" + ") };
    const contents = made(addVariable(long), made(addVariable({ name: "a", input: 1 })));
    expect(refusalOf(renameVariable("a", "aaaa"), contents)).toBe(
      "With the name aaaa the formula of long would have more than 2000 characters. Write a shorter name.",
    );
  });

  test("is set apart from a number before it, lest 2cash become 2e5", () => {
    const contents = made(addVariable({ name: "odd", formula: "2cheque + 2 cheque" }));
    expect(formulaOf(made(renameVariable("cheque", "e5"), contents), "odd")).toBe("2 e5 + 2 e5");
  });
});

describe("A variable added", () => {
  test("is the last of its section, or stands before another", () => {
    const contents = made(addVariable({ name: "fee", unit: "$B", section: "Terms" }));
    expect(namesIn(contents).slice(0, 4)).toEqual(["preMoney", "cheque", "fee", "supplier"]);
    const before = made(addVariable({ name: "fee" }, "cheque"));
    expect(namesIn(before).slice(0, 3)).toEqual(["preMoney", "fee", "cheque"]);
    expect(variableIn(before, "fee")).toEqual({ name: "fee", section: "Terms" });
    expect(refusalOf(addVariable({ name: "fee" }, "chek"))).toBe("There is no variable chek.");
  });

  test("begins a section of its own", () => {
    const contents = made(addVariable({ name: "fee", section: "Costs" }));
    expect(namesIn(contents).at(-1)).toBe("fee");
  });

  test("is refused a name that is taken", () => {
    expect(refusalOf(addVariable({ name: "holders" }))).toContain(
      "There is a dimension called holders already.",
    );
    expect(refusalOf(addVariable({ name: "payer" }))).toContain(
      "payer is another name of the dimension holders.",
    );
  });
});

describe("A variable duplicated", () => {
  test("stands right behind, with its values, under a name and a label of its own", () => {
    const contents = made(duplicateVariable("cheque"));
    expect(namesIn(contents).slice(0, 4)).toEqual(["preMoney", "cheque", "cheque2", "supplier"]);
    expect(variableIn(contents, "cheque2")).toEqual({
      name: "cheque2",
      label: "Cheque 2",
      section: "Terms",
      unit: "$B",
      over: ["holders"],
      input: { Fund: 100 },
    });
    expect(contents.overrides).toEqual({ cheque: { Fund: 120 }, cheque2: { Fund: 120 }, preMoney: 650 });
    expect(contents.scenarios?.[0]?.overrides).toEqual({
      cheque: { Fund: 90 },
      cheque2: { Fund: 90 },
    });
  });

  test("names itself where the first names itself", () => {
    const contents = made(addVariable({ name: "balance", formula: "prev(balance, preMoney)" }));
    expect(formulaOf(made(duplicateVariable("balance", "debt"), contents), "debt")).toBe(
      "prev(debt, preMoney)",
    );
  });

  test("is neither built in nor pinned", () => {
    const first = made(renameVariable("postMoney", "post"));
    const copy = variableIn(made(duplicateVariable("post"), first), "post2");
    expect(copy).not.toHaveProperty("builtIn");
    expect(copy).not.toHaveProperty("pinned");
  });
});

describe("Variables deleted", () => {
  test("are gone with their values and their part in checks; formulas that name them are kept", () => {
    const contents = made(deleteVariables(["cheque"]));
    expect(namesIn(contents)).not.toContain("cheque");
    expect(formulaOf(contents, "postMoney")).toBe("preMoney + sum(cheque)");
    expect(contents.overrides).toEqual({ preMoney: 650 });
    expect(contents.scenarios?.[0]?.overrides).toEqual({});
    expect(contents.workbook.checks?.[0]).toMatchObject({
      formula: "cheque <= preMoney",
      blocks: ["ownership"],
    });
    expect(contents.workbook.checks?.[0]).not.toHaveProperty("at");
  });

  test("leave the heading under which nothing stands any more", () => {
    const contents = made(deleteVariables(["preMoney", "cheque"]));
    expect(contents.workbook.sections).toEqual(["Terms", "Rest", "Results"]);
  });

  test("are counted where there are several", () => {
    const outcome = deleteVariables(["cheque", "broken"])(smallDocument());
    expect(outcome).toMatchObject({ done: { did: "deleted", noun: "variable", name: "cheque", more: 1 } });
  });

  test("are refused while one says how many items are in use", () => {
    expect(refusalOf(deleteVariables(["cheque", "roundCount"]))).toBe(
      "roundCount says how many items of rounds are in use, so it has to stay. Delete that dimension first.",
    );
  });

  test("have dependents, which can be named first", () => {
    expect(dependentsOfVariable(smallDocument().workbook, "cheque")).toEqual([
      "postMoney",
      "ownership",
      "broken",
      "chequeFits",
    ]);
    expect(dependentsOfVariable(smallDocument().workbook, "supplier")).toEqual(["ownership"]);
  });
});

describe("A variable moved", () => {
  test("changes places with its neighbour in the section", () => {
    expect(namesIn(made(moveVariable("preMoney", 1))).slice(0, 3)).toEqual([
      "cheque",
      "preMoney",
      "supplier",
    ]);
    expect(made(moveVariable("preMoney", -1), made(moveVariable("preMoney", 1)))).toEqual(smallDocument());
  });

  test("is refused past the ends of its section", () => {
    expect(refusalOf(moveVariable("preMoney", -1))).toBe("preMoney is the first already.");
    expect(refusalOf(moveVariable("cheque", 1))).toBe("cheque is the last already.");
  });
});
