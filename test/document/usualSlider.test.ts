import { describe, expect, test } from "vitest";
import { changeVariable } from "../../src/document/changeVariable.ts";
import type { Contents } from "../../src/document/contents.ts";
import { withUsualSlider } from "../../src/document/usualSlider.ts";
import { setValue } from "../../src/document/values.ts";
import type { Variable } from "../../src/engine/index.ts";

const sliderOf = (variable: Omit<Variable, "name">) => withUsualSlider({ name: "a", ...variable }).slider;

describe("an input's first slider", () => {
  test.each<[Omit<Variable, "name">, readonly [number, number] | undefined]>([
    [{ input: 10, unit: "%" }, [0, 100]],
    [{ input: 120, unit: "%" }, [0, 500]],
    [{ input: 700, unit: "$B" }, [0, 2000]],
    [{ input: 100, unit: "$B" }, [0, 200]],
    [{ input: "1.5bn", unit: "$B" }, [0, 5]],
    [{ input: 0 }, [0, 100]],
    [{ input: -3 }, [-10, 0]],
    [{ input: 0.03 }, [0, 0.1]],
    [{ input: 7, slider: [0, 9] }, [0, 9]],
    [{ input: "2026-01-31", unit: "date" }, undefined],
    [{ input: "pre", choice: ["pre", "post"] }, undefined],
    [{ input: "Acme", text: true }, undefined],
    [{ input: 5, over: ["holders"] }, undefined],
    [{ formula: "1" }, undefined],
  ])("of %o runs from %o", (variable, slider) => {
    expect(sliderOf(variable)).toEqual(slider);
  });

  test("comes with its first value, and stays where another value is set", () => {
    const contents: Contents = {
      workbook: { title: "Small", dimensions: [], variables: [{ name: "a", unit: "$B" }] },
      overrides: {},
    };
    const made = (outcome: ReturnType<ReturnType<typeof setValue>>) =>
      "contents" in outcome ? outcome.contents : expect.fail("refused");
    const first = made(setValue({ variable: "a", items: [] }, 30)(contents));
    expect(first.workbook.variables[0]).toMatchObject({ input: 30, slider: [0, 100] });
    const second = made(changeVariable("a", { input: 3000 })(first));
    expect(second.workbook.variables[0]).toMatchObject({ input: 3000, slider: [0, 100] });
  });
});
