import { expect, test } from "vitest";
import { variableNamed } from "../../../src/engine/index.ts";
import { createMeasures } from "../../../src/ui/results/createMeasures.ts";
import { insideDeal, plain } from "../insideDeal.ts";

test("a value is written by what it measures, at whatever place it stands", () => {
  insideDeal(({ calculation }) => {
    const measures = createMeasures();
    const placed = (name: string) => {
      const found = variableNamed(calculation.sheet, name);
      if (found === undefined) throw new Error(`There is no ${name}.`);
      return found;
    };
    const written = (name: string, value: number): string => plain(measures.write(placed(name), value));
    expect(measures.of(placed("supplierOwnership"))).toEqual({ kind: "amount", unit: "%", decimals: 2 });
    expect(written("supplierOwnership", 0.0375)).toBe("3.75 %");
    expect(written("effectiveCost", 17.55e9)).toBe("$17.6B");
    expect(written("moic", 1.333)).toBe("1.33×");
    expect(written("valuationBasis", 1)).toBe("post-money");
    expect(written("loopFactor", 0.41234)).toBe("0.412");
    expect(measures.of(placed("valuationBasis")).kind).toBe("choice");
    return {};
  });
});
