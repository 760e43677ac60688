/** How a formula names a cell that is clicked on: by the variable alone where the dimensions are shared, else by its items. */
import { type CellName, cellText, type SheetVariable } from "../../engine/index.ts";

/** `cell` belongs to `read`; `into` is the variable whose formula it goes into. */
export function referenceText(
  { variable, items }: CellName,
  read: SheetVariable,
  into: SheetVariable | undefined,
): string {
  const shared = new Set(into?.axes.map(({ name }) => name));
  const picked = read.axes.flatMap(({ name }, i) => {
    const item = items[i];
    return shared.has(name) || item === undefined ? [] : [{ name, item }];
  });
  if (picked.length === 0) return variable;
  const isPlain = picked.every(
    ({ item }) => read.dimensions.filter((dimension) => dimension.items.includes(item)).length === 1,
  );
  if (isPlain) return cellText({ variable, items: picked.map(({ item }) => item) });
  // An item that stands in both dimensions has to say which is meant.
  const pairs = picked.map(({ name, item }) => `${name}, ${JSON.stringify(item)}`);
  return `pick(${[variable, ...pairs].join(", ")})`;
}
