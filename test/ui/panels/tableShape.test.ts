import { expect, test } from "vitest";
import type { PanelTable } from "../../../src/model/panels.ts";
import { createTableShape } from "../../../src/ui/panels/tableShape.ts";
import { insideDeal } from "../insideDeal.ts";

const byYear: PanelTable = {
  down: "routes",
  key: "routeYears",
  foldedBy: ["hardwareRevenueByRouteAndYear"],
  columns: [
    { variable: "hardwareRevenueByRouteAndYear", across: "years" },
    { variable: "hardwareRevenueByRoute" },
    { variable: "notInTheDeal" },
  ],
};

test("a variable over two dimensions has a column for each item across; what is 0 is folded both ways", () => {
  const shape = insideDeal(() => createTableShape(byYear));
  expect(shape.items()).toEqual(["Direct"]);
  expect(shape.columns().map(({ column, across }) => across?.item ?? column.variable)).toEqual([
    "1",
    "2",
    "3",
    "hardwareRevenueByRoute",
  ]);
  // 4 routes and 11 of 14 years.
  expect([shape.nIdle(), shape.isIdle(), shape.dimension()?.name]).toEqual([15, false, "routes"]);
  shape.showWhole(true);
  expect([shape.items().length, shape.columns().length, shape.isWhole()]).toEqual([5, 15, true]);
});
