import { expect, test } from "vitest";
import { complaintSentence, QUANTITY_COMPLAINTS } from "../../src/engine/quantityComplaints.ts";
import { readQuantity } from "../../src/engine/readQuantity.ts";
import { readUnit } from "../../src/engine/units.ts";

const billions = readUnit("$B");
if (billions === undefined) throw new Error("$B is a unit");
const complaintOf = (typed: string) => {
  const reading = readQuantity(typed, billions);
  if ("value" in reading) throw new Error(`${typed} was read as ${reading.value}`);
  return reading;
};

test("A complaint says what is wrong and what would be right", () => {
  expect(complaintSentence(complaintOf("abc"))).toBe("“abc” is not a number. Write one such as 40 $B.");
  expect(complaintSentence(complaintOf("5 years"))).toBe(
    "“years” does not fit here. Write a number such as 40 $B.",
  );
});

test("Another language replaces the sentences and keeps the facts", () => {
  const dutch = {
    ...QUANTITY_COMPLAINTS,
    not_a_number: "“{typed}” is geen getal. Schrijf bijvoorbeeld {example}.",
  };
  expect(complaintSentence(complaintOf("abc"), dutch)).toBe(
    "“abc” is geen getal. Schrijf bijvoorbeeld 40 $B.",
  );
});

test("Every place of a sentence that a text brings about is filled", () => {
  const texts = ["", "x".repeat(101), "abc", "=1", "5 to 9", "--5", "1.2.3", "1234,567", "1e999", "1e-999"];
  for (const typed of [...texts, "5 foo", "5 year", "5 bn $B", "5 $ %", "€5", "5 bln", "$5"])
    expect(complaintSentence(complaintOf(typed)), typed).not.toMatch(/\{\w+\}/);
});

test("A hostile text is repeated on one short line without control characters", () => {
  const sentence = complaintSentence(complaintOf(`\u001b[31m${"a".repeat(60)}\r\n\u0007`));
  expect(sentence).toBe(`“[31m${"a".repeat(35)}…” is not a number. Write one such as 40 $B.`);
});
