import { describe, expect, test } from "vitest";
import { cellLabel, type Fact, fill, describe as inWords, SENTENCES } from "../../src/engine/errors.ts";

const show = (fact: Fact): string =>
  "text" in fact ? fact.text : "cell" in fact ? `<${fact.cell.variable}>` : `${fact.value}${fact.unit}`;
const price = { cell: { variable: "price", items: [] } };

describe("A problem in words", () => {
  test("fills the sentence of its key", () => {
    const facts = { cell: price, divisor: { cell: { variable: "shares", items: [] } } };
    expect(inWords({ kind: "division_by_zero", sentence: "division_by_zero", facts }, show)).toEqual({
      message: "<price>: division by zero",
      because: "<shares> is 0",
    });
  });

  test("is the workbook's own sentence where the key is not known", () => {
    const facts = { excess: { value: 5, unit: "$B" } };
    const problem = { kind: "oversubscribed", sentence: "chequesFit", own: "Too much by {excess}.", facts };
    expect(inWords(problem, show)).toEqual({ message: "Too much by 5$B.", because: "" });
  });

  test("is the kind where there is nothing else", () => {
    expect(inWords({ kind: "strange", sentence: "strange", facts: {} }, show)).toEqual({
      message: "strange",
      because: "",
    });
  });

  test("takes another language's sentences, also of a check", () => {
    const sentences = { chequesFit: { message: "Te veel: {excess}.", because: "" } };
    const problem = { kind: "k", sentence: "chequesFit", own: "Too much.", facts: { excess: { text: "5" } } };
    expect(inWords(problem, show, sentences).message).toBe("Te veel: 5.");
  });

  test("is not found among what every object has", () => {
    for (const sentence of ["constructor", "__proto__", "toString"]) {
      expect(inWords({ kind: "k", sentence, own: "Own.", facts: {} }, show).message).toBe("Own.");
      expect(fill(`{${sentence}}`, {}, show)).toBe(`{${sentence}}`);
    }
  });

  test("keeps a place without a fact, and does not fill what a fact says", () => {
    expect(fill("{a} and {b}", { a: { text: "{b}" } }, show)).toBe("{b} and {b}");
  });
});

test("Every sentence ends without a full stop, and says why in words of its own", () => {
  for (const { message, because } of Object.values(SENTENCES)) {
    expect(message).not.toMatch(/\.$/);
    expect(because).not.toMatch(/\.$/);
    expect(`${message} ${because}`.length).toBeLessThan(300);
    expect(`${message} ${because}`).not.toMatch(/NaN|Infinity|undefined|node\b/i);
  }
});

test("A cell is called by its label and items, or as a formula names it", () => {
  const labelOf = (variable: string) => (variable === "cheque" ? "Cheque" : undefined);
  expect(cellLabel({ variable: "cheque", items: ["Nvidia"] }, labelOf)).toBe("Cheque, Nvidia");
  expect(cellLabel({ variable: "cheque", items: [] }, labelOf)).toBe("Cheque");
  expect(cellLabel({ variable: "other", items: ["A"] }, labelOf)).toBe('other["A"]');
});
