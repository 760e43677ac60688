import { describe, expect, test } from "vitest";
import { nameOf } from "../../../src/engine/index.ts";
import { createSheetView, type Spot, type Way } from "../../../src/ui/sheet/createSheetView.ts";
import { insideDeal } from "../insideDeal.ts";

function setUp() {
  return insideDeal((workspace) => {
    const view = createSheetView(workspace);
    const asked: (Spot | Way)[] = [];
    view.attach({
      focus: () => {},
      move: (way) => asked.push(way),
      goTo: (spot) => {
        asked.push(spot);
        view.setSpot(spot);
      },
    });
    const names = (cells: Iterable<number>): string[] =>
      [...cells].map((cell) => nameOf(workspace.calculation.sheet, cell).variable);
    return { view, asked, names };
  });
}

describe("where a person is in the sheet", () => {
  test("is a cell: of a value its own, elsewhere in the row its first", () => {
    const { view, names } = setUp();
    view.goTo({ variable: "cheque", items: ["Amazon"] });
    const amazon = view.cell() ?? -1;
    view.setSpot({ part: "label", section: "cheques", variable: "cheque" });
    const first = view.cell() ?? -1;
    expect(names([amazon, first])).toEqual(["cheque", "cheque"]);
    // Foundation, Microsoft, SoftBank, Employees and others, Nvidia, Amazon: five further.
    expect(amazon - first).toBe(5);
    view.setSpot({ part: "add", section: "cheques" });
    expect(view.cell()).toBeUndefined();
  });

  test("marks what its cell reads and what reads it", () => {
    const { view, names } = setUp();
    view.goTo({ variable: "wholeRoundRatio", items: [] });
    expect(names(view.marks().precedents).sort()).toEqual(["dollarsInvested", "hardwareRevenue"]);
    view.goTo({ variable: "roundSize", items: [] });
    expect(names(view.marks().dependents)).toContain("roundAgreed");
  });

  test("is where a formula is typed, and the grid goes on when that ends", () => {
    const { view, asked } = setUp();
    view.goTo({ variable: "wholeRoundRatio", items: [] }, "formula");
    view.type();
    expect(view.typing()?.variable).toBe("wholeRoundRatio");
    expect(view.typing()?.text).toContain("hardwareRevenue");
    view.type("=1");
    expect(view.typing()?.text).toBe("=1");
    view.endTyping("down");
    expect(view.typing()).toBeUndefined();
    expect(asked.at(-1)).toBe("down");
  });
});
