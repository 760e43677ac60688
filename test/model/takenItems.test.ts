import { expect, test } from "vitest";
import { deal } from "../../src/model/deal.ts";
import { takenItems } from "../../src/model/takenItems.ts";

const named = new Map(deal.variables.map((variable) => [variable.name, variable]));

test("an item that takes what is left has a variable that shows it", () => {
  for (const { variable, item, shown, while: condition } of takenItems) {
    const [input, result] = [named.get(variable), named.get(shown)];
    expect(input?.over, variable).toEqual(result?.over);
    const items = deal.dimensions.find(({ name }) => name === input?.over?.[0])?.items;
    expect(items).toContain(item);
    if (condition !== undefined) expect(named.get(condition.variable)?.choice).toContain(condition.is);
  }
});
