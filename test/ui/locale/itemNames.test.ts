import { expect, test } from "vitest";
import { dimensionOf } from "../../../src/ui/itemsInUse.ts";
import { useItemName } from "../../../src/ui/locale/itemNames.ts";
import { insideDeal } from "../insideDeal.ts";

test("items have their own words, numbers those of their dimension", () => {
  const names = (language: "en" | "nl") =>
    insideDeal(({ calculation }) => {
      const name = useItemName();
      return [
        name(dimensionOf(calculation, "holders"), "New investors"),
        name(dimensionOf(calculation, "rungs"), "letterOfIntent"),
        name(dimensionOf(calculation, "years"), "-2"),
        name(dimensionOf(calculation, "tranches"), "3"),
      ];
    }, language);
  expect(names("en")).toEqual(["New investors", "letter of intent", "Year −2", "Tranche 3"]);
  expect(names("nl")).toEqual(["Nieuwe investeerders", "intentieverklaring", "Jaar −2", "Tranche 3"]);
});
