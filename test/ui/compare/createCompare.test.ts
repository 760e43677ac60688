import { describe, expect, test } from "vitest";
import {
  duplicateScenario,
  openScenario,
  renameScenario,
  saveScenario,
} from "../../../src/document/scenarios.ts";
import type { Compare } from "../../../src/ui/compare/createCompare.ts";
import type { ViewStorage } from "../../../src/ui/compare/savedView.ts";
import { compareDeal, place, saveBull } from "./compareDeal.ts";

const keysOf = (compare: Compare): readonly string[] => compare.columns().map(({ key }) => key);
const namesOf = (rows: ReturnType<Compare["results"]>): readonly string[] =>
  rows.map(({ placed, items }) => [placed.variable.name, ...items].join(" "));

function memory(): ViewStorage {
  let kept: string | null = null;
  return {
    getItem: () => kept,
    setItem: (_, text) => {
      kept = text;
    },
  };
}

describe("columns", () => {
  test("of a deal in which nothing was changed are the deal and two published ones", () => {
    const { compare } = compareDeal();
    expect(compare.hasNothing()).toBe(true);
    expect(keysOf(compare)).toEqual(["own", "preset:announced-2026-02", "preset:closed-2026-03"]);
    expect(compare.base()?.key).toBe("own");
  });

  test("are one's own once there are some, and what is open is always among them", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    expect(keysOf(compare)).toEqual(["own", "scenario:Bull"]);
    workspace.change(openScenario(undefined, "My changes"));
    workspace.set(place("roundSize"), 120);
    expect(keysOf(compare)).toEqual(["own", "open", "scenario:Bull"]);
  });

  test("are added, moved, removed and made the base", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    compare.add("preset:lucent-1999");
    compare.move("preset:lucent-1999", -1);
    expect(keysOf(compare)).toEqual(["own", "preset:lucent-1999", "scenario:Bull"]);
    compare.setBase("scenario:Bull");
    expect(compare.base()?.key).toBe("scenario:Bull");
    compare.remove("own");
    expect(keysOf(compare)).toEqual(["preset:lucent-1999", "scenario:Bull"]);
    compare.remove("preset:lucent-1999");
    expect(keysOf(compare)).toHaveLength(2);
    expect(compare.others()).toContain("own");
  });

  test("stay in their place when their scenario is renamed or changes get a name", () => {
    const { compare, workspace } = compareDeal();
    workspace.set(place("roundSize"), 120);
    workspace.commit();
    compare.add("preset:lucent-1999");
    compare.setBase("open");
    workspace.change(saveScenario("Large"));
    expect(keysOf(compare)).toEqual(["own", "scenario:Large", "preset:lucent-1999"]);
    workspace.change(renameScenario("Large", "Larger"));
    expect(keysOf(compare)).toEqual(["own", "scenario:Larger", "preset:lucent-1999"]);
    expect(compare.base()?.key).toBe("scenario:Larger");
  });
});

test("of twelve columns the last gives way to what is open, and comes back", () => {
  const { compare, workspace } = compareDeal({ before: saveBull });
  for (const key of compare.others()) compare.add(key);
  const shown = keysOf(compare);
  expect(shown).toHaveLength(12);
  workspace.change(duplicateScenario("Bull", "Bull 2", "My changes"));
  expect(keysOf(compare)).toEqual([...shown.slice(0, 11), "scenario:Bull 2"]);
  expect(compare.columns().filter(({ isOpen }) => isOpen)).toHaveLength(1);
  workspace.change(openScenario("Bull", "My changes"));
  expect(keysOf(compare)).toEqual(shown);
});

test("a scenario that is made later becomes a column of a choice that was made before, and stays", () => {
  const { compare, workspace } = compareDeal({ before: saveBull });
  compare.add("preset:lucent-1999");
  workspace.change(duplicateScenario("Bull", "Bull 2", "My changes"));
  workspace.change(openScenario(undefined, "My changes"));
  expect(keysOf(compare)).toEqual(["own", "scenario:Bull", "preset:lucent-1999", "scenario:Bull 2"]);
});

describe("rows", () => {
  test("are the main results and the inputs that differ", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    expect(namesOf(compare.results())[0]).toBe("wholeRoundRatio");
    expect(namesOf(compare.inputs())).toEqual(["cheque Nvidia"]);
  });

  test("are chosen and taken away, and an input that is chosen stands once", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    compare.toggle({ variable: "wholeRoundRatio" });
    expect(namesOf(compare.results())).not.toContain("wholeRoundRatio");
    compare.toggle({ variable: "cheque", items: ["Nvidia"] });
    expect(namesOf(compare.results())).toContain("cheque Nvidia");
    expect(compare.inputs()).toEqual([]);
    compare.resetOutputs();
    expect(namesOf(compare.results())[0]).toBe("wholeRoundRatio");
  });

  test("that are equal in all columns are known", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    const equal = namesOf([...compare.equal()]);
    expect(equal).toContain("passiveDilution");
    expect(equal).not.toContain("supplierOwnership");
  });

  test("of one error are equal, of another they are not", () => {
    const { compare, workspace } = compareDeal({ before: saveBull });
    expect(namesOf([...compare.equal()])).toContain("paybackTime");
    workspace.set(place("chequeMode"), "strict");
    workspace.set(place("cheque", "Amazon"), 90);
    workspace.commit();
    expect(namesOf([...compare.equal()])).not.toContain("paybackTime");
  });

  test("of choices differ by their words, however they are numbered", () => {
    const { compare } = compareDeal({ before: saveBull });
    compare.toggle({ variable: "supplier" });
    expect(namesOf([...compare.equal()])).toContain("supplier");
    compare.add("preset:lucent-1999");
    expect(namesOf([...compare.equal()])).not.toContain("supplier");
    compare.toggle({ variable: "supplier" });
    expect(namesOf(compare.inputs())).toContain("supplier");
  });

  test("stay while a slider is held, and go when it is let go", () => {
    const { compare, workspace } = compareDeal();
    saveBull(workspace);
    workspace.set(place("cheque", "Nvidia"), 30);
    expect(namesOf(compare.inputs())).toEqual(["cheque Nvidia"]);
    workspace.commit();
    expect(namesOf(compare.inputs())).toEqual([]);
  });
});

describe("what is shown", () => {
  test("is the same after a reload, a workbook at a time", () => {
    const storage = memory();
    const first = compareDeal({ storage, before: saveBull });
    first.compare.add("preset:lucent-1999");
    first.compare.setMode("relative");
    first.compare.setOnlyDiffering(true);
    const id = first.workspace.id();
    expect(JSON.parse(storage.getItem("loopsheet.compare") ?? "")).toEqual([
      [
        id,
        {
          columns: ["own", "scenario:Bull", "preset:lucent-1999"],
          mode: "relative",
          onlyDiffering: true,
        },
      ],
    ]);
    expect(compareDeal({ storage, before: saveBull }).compare.mode()).toBe("absolute");
  });

  test("goes on when the first change is made in a published deal", () => {
    const storage = memory();
    const { compare, workspace } = compareDeal({ storage });
    compare.setMode("relative");
    workspace.set(place("roundSize"), 120);
    workspace.commit();
    expect(compare.mode()).toBe("relative");
    expect(keysOf(compare)).toEqual(["own", "open"]);
    expect(compareDeal({ storage }).compare.mode()).toBe("relative");
  });
});
