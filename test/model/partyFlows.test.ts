import { expect, test } from "vitest";
import { cellsOf, nameOf, provenanceAt } from "../../src/engine/index.ts";
import { partyFlows } from "../../src/model/partyFlows.ts";
import { dealSheet, dealWith } from "../support/deal.ts";

test("a yearly amount is what its published total comes to over the years", () => {
  const { value } = dealWith();
  // 300/5; 22.4/5; 250/8; (38 + 100)/8; 67 % of 5.13; 6 x 17.5/5; 6.3/6.6; 26/6/4
  expect(value("cloudFlow", "OpenAI", "Oracle")).toBe(60);
  expect(value("cloudFlow", "OpenAI", "CoreWeave")).toBe(4.48);
  expect(value("cloudFlow", "OpenAI", "Microsoft")).toBe(31.25);
  expect(value("cloudFlow", "OpenAI", "Amazon")).toBe(17.25);
  expect(value("cloudFlow", "Microsoft", "CoreWeave")).toBe(3.44);
  expect(value("hardwareFlow", "OpenAI", "AMD")).toBe(21);
  expect(value("loanFlow", "Nvidia", "CoreWeave")).toBe(0.95);
  expect(value("rentBackFlow", "Nvidia", "Amazon")).toBe(1.08);
});

test("every payment has a source of its own, and a status", () => {
  const { value } = dealWith();
  const amounts = partyFlows.filter(({ unit }) => unit === "$B/year");
  const statuses = partyFlows.filter(({ choice }) => choice === "rungs");
  expect(statuses.map(({ name }) => name)).toEqual(amounts.map(({ name }) => `${name}Status`));
  for (const variable of amounts) {
    for (const cell of cellsOf(dealSheet, variable.name)) {
      const { items } = nameOf(dealSheet, cell);
      const { source } = provenanceAt(variable, items);
      const isPaid = value(variable.name, ...items) > 0;
      expect(source !== variable.source, `${variable.name} ${items.join(" × ")}`).toBe(isPaid);
    }
  }
});

test("a rival figure stands beside the one that is used", () => {
  const [equity] = partyFlows;
  const { rivals } = equity === undefined ? {} : provenanceAt(equity, ["Amazon", "OpenAI"]);
  // 15 at once, 35 on conditions
  expect(rivals?.map(({ value }) => value)).toEqual([50]);
});
