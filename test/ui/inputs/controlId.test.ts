import { createComponent } from "solid-js";
import { expect, test } from "vitest";
import { ListedContext, useControlId } from "../../../src/ui/inputs/controlId.ts";
import { insideDeal } from "../insideDeal.ts";

const place = { variable: "cheque", items: ["New investors"] };

test("an input that is only listed does not take the id of its own control", () => {
  insideDeal(() => {
    expect(useControlId()(place)).toBe("input-cheque-New_investors");
    createComponent(ListedContext.Provider, {
      value: true,
      get children() {
        expect(useControlId()(place)).toBe("listed-input-cheque-New_investors");
        return null;
      },
    });
  });
});
