import { expect, test } from "vitest";
import { createFormat } from "../../../src/ui/format.ts";
import { unitWord } from "../../../src/ui/panels/unitWord.ts";

test("a column's head names its unit as the language writes it", () => {
  const units = ["$B", "%", "pp", "GW", "$/share", "Mshare", "$B/year", "", "date", "year"];
  const inEnglish = ["$B", "%", "pp", "GW", "$/share", "M shares", "$B/year", "", "", ""];
  const inDutch = ["$ mld.", "%", "pp", "GW", "$/aandeel", "mln. aandelen", "$ mld./jaar", "", "", ""];
  expect(units.map((unit) => unitWord(createFormat("en"), unit))).toEqual(inEnglish);
  expect(units.map((unit) => unitWord(createFormat("nl"), unit))).toEqual(inDutch);
});
