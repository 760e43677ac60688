/** A small sheet laid out for tests of the grid. */
import type { Sheet } from "../../../src/engine/index.ts";
import { type Layout, layoutOf } from "../../../src/ui/grid/layout.ts";
import type { Ground, Place } from "../../../src/ui/grid/navigation.ts";
import { slotsOf } from "../../../src/ui/grid/slots.ts";
import { type SmallSheet, sheetOf } from "../../support/sheets.ts";

/** Two lists, a table and a timeline in the section "money", a matrix in "people". */
export const MIXED: SmallSheet = {
  dimensions: { holders: ["Ann", "Bob"], years: [0, 2], rungs: ["said", "paid"] },
  variables: {
    price: { input: 7, unit: "$", section: "money" },
    pieces: { input: 3, section: "money" },
    stake: { input: { Ann: 40, Bob: 60 }, unit: "%", over: ["holders"], section: "money" },
    worth: { formula: "stake * price", unit: "$", over: ["holders"], section: "money" },
    total: { formula: "sum(worth)", unit: "$", section: "money" },
    sold: { input: { 0: 1, 1: 2, 2: 3 }, over: ["years"], section: "money" },
    promise: { input: 5, over: ["holders", "rungs"], section: "people" },
  },
};

export function groundOf(small: SmallSheet | Sheet, folded: readonly string[] = []): Ground {
  const sheet = "program" in small ? small : sheetOf(small);
  const layout: Layout = layoutOf({ sheet, itemsOf: ({ items }) => items, folded: new Set(folded) });
  return { sheet, layout };
}

/** Rows in short: `section money`, `price`, `across`, `label`, `Ann`, `add`. */
export const rowNames = ({ layout }: Ground): string[] =>
  layout.rows.map((row) => {
    if (row.kind === "section") return `section ${row.section}`;
    if (row.kind === "variable") return row.variable.variable.name;
    if (row.kind === "table") return row.part;
    return row.kind === "item" ? row.item : row.kind;
  });

/** The place of a value or another part: `placed(ground, "worth", "Ann")`. */
export function placed(ground: Ground, variable: string, ...rest: readonly string[]): Place {
  const [part, items] = rest[0]?.startsWith("#") ? [rest[0].slice(1), rest.slice(1)] : ["value", rest];
  for (const [row, known] of ground.layout.rows.entries())
    for (const { spot, column } of slotsOf(ground.sheet, known))
      if (spot?.variable === variable && spot.part === part && `${spot.items ?? ""}` === `${items}`)
        return { row, column };
  throw new Error(`There is no ${variable} ${rest}.`);
}

/** What stands at a place, in short: `value worth Ann`. */
export function nameAt({ sheet, layout }: Ground, { row, column }: Place): string {
  const known = layout.rows[row];
  const slot = known && slotsOf(sheet, known).find((one) => one.column === column);
  const { part = "", variable, items = [] } = slot?.spot ?? {};
  return [part, variable ?? "", ...items].filter(Boolean).join(" ");
}
