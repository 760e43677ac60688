import { expect, test } from "vitest";
import { readUnit, toBase, type Unit } from "../../src/engine/units.ts";
import { writeFact, writeNumber, writeQuantity } from "../../src/engine/writeQuantity.ts";

const unitOf = (text: string): Unit => readUnit(text) ?? expect.fail(`${text} is not a unit`);
const write = (value: number, unit: string): string =>
  writeQuantity(toBase(value, unitOf(unit)), unitOf(unit));

test("Quantities are written in their unit", () => {
  expect(write(30, "$B")).toBe("$30B");
  expect(write(-5.25, "$B")).toBe("-$5.25B");
  expect(write(35, "$B/GW")).toBe("$35B/GW");
  expect(write(700, "$/share")).toBe("$700/share");
  expect(write(12.5, "%")).toBe("12.5 %");
  expect(write(3.2, "year")).toBe("3.2 years");
  expect(write(1, "year")).toBe("1 year");
  expect(write(10, "GW")).toBe("10 GW");
  expect(write(1000, "Mshare")).toBe("1000 Mshare");
  expect(write(1.33, "")).toBe("1.33");
});

test("At most 15 digits are written, which a double always keeps", () => {
  expect(write(7, "%")).toBe("7 %");
  expect(writeQuantity(0.1 + 0.2, unitOf(""))).toBe("0.3");
});

test("Numbers have an exponent only where they are very large or very small", () => {
  expect(writeNumber(1e20)).toBe("100000000000000000000");
  expect(writeNumber(1e21)).toBe("1E+21");
  expect(writeNumber(-1.5e300)).toBe("-1.5E+300");
  expect(writeNumber(1.5e-7)).toBe("0.00000015");
  expect(writeNumber(-1.25e-7)).toBe("-0.000000125");
  expect(writeNumber(1.5e-8)).toBe("1.5E-8");
  expect(writeNumber(-0.5)).toBe("-0.5");
});

test("Facts of a sentence are words, cells or amounts", () => {
  expect(writeFact({ text: "a word" })).toBe("a word");
  expect(writeFact({ value: 30e9, unit: "$B" })).toBe("$30B");
  const cell = { variable: "cheque", items: ["Nvidia"] };
  expect(writeFact({ cell })).toBe('cheque["Nvidia"]');
  expect(writeFact({ cell }, ({ items }) => `Cheque, ${items.join(", ")}`)).toBe("Cheque, Nvidia");
});

test("Dollars have two digits of cents at least, or none", () => {
  expect(writeQuantity(1.2, unitOf("$"))).toBe("$1.20");
  expect(writeQuantity(-1.25, unitOf("$"))).toBe("-$1.25");
  expect(writeQuantity(3, unitOf("$"))).toBe("$3");
  expect(writeQuantity(1.2e9, unitOf("$B"))).toBe("$1.2B");
});
