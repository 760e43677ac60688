import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { createLocale } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { english } from "../../../src/ui/locale/english.ts";
import { flowsOf, type LoopAmounts } from "../../../src/ui/loop/flows.ts";
import {
  descriptionOf,
  type LoopFacts,
  reasonsOf,
  rowsOf,
  titleOf,
  wordsOf,
} from "../../../src/ui/loop/loopWords.ts";
import { baseAmounts } from "./amounts.ts";

const inEnglish = createRoot(() =>
  createLocale(
    () => "en",
    () => english,
  ),
);
const inDutch = createRoot(() =>
  createLocale(
    () => "nl",
    () => dutch,
  ),
);
const facts: LoopFacts = {
  supplier: "Nvidia",
  customer: "OpenAI",
  postMoneyValuation: 800e9,
  supplierOwnership: 0.0375,
  wholeRoundRatio: 40 / 30,
};
const words = (amounts: LoopAmounts, more: Partial<LoopFacts> = {}) =>
  wordsOf(inEnglish, flowsOf(amounts), { ...facts, ...more });

describe("the words of the base case", () => {
  test("name the amounts and the parties", () => {
    const { labels, supplier, customer, finding } = words(baseAmounts);
    expect(labels.supplierCheque).toMatchObject({ amount: "$30B", words: "cheque" });
    expect(labels.hardwareRevenue).toMatchObject({ amount: "$40B", words: "hardware revenue comes back" });
    expect(supplier).toEqual({ name: "Nvidia", note: "owns 3.75\u202f%" });
    expect(customer).toEqual({ name: "OpenAI", note: "$800B after the money" });
    expect(finding).toEqual({ figure: "133\u202f%", caption: "of the cheque comes back" });
  });

  test("say the finding in a sentence, in English and in Dutch", () => {
    expect(titleOf(inEnglish, facts)).toBe("133\u202f% of Nvidia’s cheque comes back as hardware revenue");
    expect(titleOf(inDutch, facts)).toBe("133\u202f% van de cheque van Nvidia komt terug als hardwareomzet");
  });

  test("describe the whole picture", () => {
    expect(descriptionOf(inEnglish, flowsOf(baseAmounts), facts)).toBe(
      "Nvidia puts $30B into OpenAI, other investors $70B. OpenAI spends $40B on Nvidia’s hardware and $60B elsewhere. " +
        "Of the hardware revenue, $20B would have been bought anyway, $7.6B is cost and tax, and $12.5B is kept.",
    );
  });

  test("are a table of the seven flows, with where they come from and go to", () => {
    const rows = rowsOf(inEnglish, flowsOf(baseAmounts), facts);
    expect(rows.map(({ from, to, amount }) => `${from} > ${to}: ${amount}`)).toEqual([
      "Nvidia > OpenAI: $30.0B",
      "others > OpenAI: $70.0B",
      "OpenAI > Nvidia: $40.0B",
      "OpenAI > others: $60.0B",
      "OpenAI > Nvidia: $20.0B",
      "Nvidia > others: $7.6B",
      "OpenAI > Nvidia: $12.5B",
    ]);
  });
});

describe("what is not known", () => {
  const unknown = { ...baseAmounts, costAndTax: undefined, kept: undefined };
  const because = "Tax rate is 120 %; it must be at most 100 %";
  const reasons = { costAndTax: because, kept: because };

  test("is said with its reason once, and then shortly", () => {
    const { labels } = words(unknown, { reasons });
    expect(labels.costAndTax).toMatchObject({ amount: undefined, reason: because });
    expect(labels.kept).toMatchObject({ amount: undefined, reason: "not known" });
    expect(reasonsOf(flowsOf(unknown), { ...facts, reasons })).toEqual([because]);
  });

  test("stands in the table with its reason, never as a number", () => {
    const rows = rowsOf(inEnglish, flowsOf(unknown), { ...facts, reasons });
    expect(rows.find(({ flow }) => flow === "kept")?.amount).toBe(`not known: ${because}`);
  });

  test("leaves the finding out of the picture and its title", () => {
    expect(words(baseAmounts, { wholeRoundRatio: undefined }).finding).toBe(undefined);
    expect(titleOf(inEnglish, { ...facts, wholeRoundRatio: undefined })).toBe(
      "The loop between Nvidia and OpenAI",
    );
  });
});

test("a loss has a row of its own", () => {
  const rows = rowsOf(inEnglish, flowsOf({ ...baseAmounts, costAndTax: 25e9, kept: -5e9 }), facts);
  expect(rows.at(-1)).toMatchObject({ words: "lost on the extra sales", from: "Nvidia", amount: "$5.0B" });
});
