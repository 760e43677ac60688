import { describe, expect, test } from "vitest";
import { usageParts } from "../../../src/ui/formula/usage.ts";

/** The usage, with the current argument between stars. */
const shown = (usage: string, argument: number): string =>
  usageParts(usage, argument)
    .map(({ text, isCurrent }) => (isCurrent ? `*${text}*` : text))
    .join("");

describe("The current argument is told apart", () => {
  test("in a usage of one form", () => {
    expect(shown("if(condition, a, b)", 0)).toBe("if(*condition*, a, b)");
    expect(shown("if(condition, a, b)", 2)).toBe("if(condition, a, *b*)");
  });

  test("in the first form that has it", () => {
    expect(shown("sum(x) or sum(x, dimension)", 0)).toBe("sum(*x*)");
    expect(shown("sum(x) or sum(x, dimension)", 1)).toBe("sum(x, *dimension*)");
  });

  test("the last stands for those after it", () => {
    expect(shown("min(x), min(x, dimension) or min(a, b)", 6)).toBe("min(a, *b*)");
  });
});
