import { createComponent } from "solid-js";
import { expect, test } from "vitest";
import {
  createSheetView,
  type SheetView,
  SheetViewContext,
  type Spot,
} from "../../../src/ui/sheet/createSheetView.ts";
import { type Go, useGo } from "../../../src/ui/sheet/useGo.ts";
import { insideDeal } from "../insideDeal.ts";

function beside(): { go: Go; view: SheetView; spots: Spot[] } {
  return insideDeal((workspace) => {
    const view = createSheetView(workspace);
    const spots: Spot[] = [];
    view.attach({
      focus: () => undefined,
      move: () => undefined,
      goTo: (spot) => {
        spots.push(spot);
        view.setSpot(spot);
      },
    });
    const found: Go[] = [];
    createComponent(SheetViewContext.Provider, {
      value: view,
      get children() {
        found.push(useGo());
        return undefined;
      },
    });
    return { go: found[0] as Go, view, spots };
  });
}

test("The spot goes to a cell; to the first of several where none is said.", () => {
  const { go, spots } = beside();
  go.to({ variable: "cheque", items: ["Amazon"] });
  go.to({ variable: "roundSize", items: [] });
  expect(spots.map(({ variable, items }) => [variable, items])).toEqual([
    ["cheque", ["Amazon"]],
    ["roundSize", []],
  ]);
  go.to({ variable: "cheque", items: [] });
  expect(spots.at(-1)?.items).toHaveLength(1);
});

test("A formula is gone to in the formula bar, an input in the grid.", () => {
  const { go, view, spots } = beside();
  go.toEdit({ variable: "roundSize", items: [] });
  expect(view.typing()).toBeUndefined();
  go.toEdit({ variable: "supplierOwnership", items: [] });
  expect(spots.at(-1)?.part).toBe("formula");
  expect(view.typing()?.variable).toBe("supplierOwnership");
});

test("What the sheet does not have is not gone to.", () => {
  const { go } = beside();
  expect(go.knows("cheque")).toBe(true);
  expect(go.knows("nothing")).toBe(false);
});
