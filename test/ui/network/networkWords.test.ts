import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { createLocale } from "../../../src/ui/locale/context.tsx";
import { dutch } from "../../../src/ui/locale/dutch.ts";
import { english } from "../../../src/ui/locale/english.ts";
import { flowText, networkRows, networkTitle, partyText } from "../../../src/ui/network/networkWords.ts";
import { plain } from "../insideDeal.ts";
import { sample, sampleFlows } from "./sampleNetwork.ts";

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
const at = (index: number) => {
  const flow = sampleFlows[index];
  if (flow === undefined) throw new Error("There is no such flow");
  return flow;
};

describe("the title", () => {
  test("says how much of how much goes round", () => {
    expect(plain(networkTitle(inEnglish, sample))).toBe("55 % of $109B a year goes round");
    expect(plain(networkTitle(inDutch, sample))).toBe("55 % van $ 109 mld. per jaar gaat rond");
  });

  test("says no number where there is none", () => {
    expect(networkTitle(inEnglish, { ...sample, share: undefined })).toBe(
      "What the parties pay each other in a year",
    );
    expect(networkTitle(inEnglish, { ...sample, flows: [] })).toBe("Nobody pays anybody");
  });
});

describe("a party", () => {
  test("is said with what it pays and receives, the largest first", () => {
    expect(partyText(inEnglish, sample, 1, "gross")).toBe(
      "OpenAI pays $24B a year: Oracle $24B. It receives $60B: Nvidia $30B and SoftBank $30B.",
    );
  });

  test("that pays or receives nothing is said so", () => {
    expect(partyText(inEnglish, sample, 3, "gross")).toBe(
      "SoftBank pays $30B a year: OpenAI $30B. It receives nothing.",
    );
    expect(partyText(inEnglish, sample, 4, "gross")).toBe("AMD pays nobody. It receives nothing.");
  });

  test("has in a view that view's amounts, without sums that are of all flows", () => {
    expect(partyText(inEnglish, sample, 1, "round")).toBe(
      "OpenAI pays Oracle $20B a year. It receives from Nvidia $20B.",
    );
    expect(partyText(inEnglish, sample, 3, "round")).toBe("SoftBank pays nobody. It receives nothing.");
  });

  test("with many flows names five and counts the rest", () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ ...at(0), to: i + 1, amount: (20 - i) * 1e9 }));
    const parties = Array.from({ length: 9 }, (_, i) => ({
      name: `P${i}`,
      paid: undefined,
      received: undefined,
    }));
    expect(partyText(inEnglish, { ...sample, parties, flows: many }, 0, "gross")).toBe(
      "P0 pays P1 $20B, P2 $19B, P3 $18B, P4 $17B, P5 $16B and 3 more a year. It receives nothing.",
    );
  });
});

describe("a flow", () => {
  test("is said with its kinds and how much of it goes round", () => {
    expect(flowText(inEnglish, sample, at(2))).toBe(
      "Oracle pays Nvidia $25B a year (Hardware $22B and Loan $3B). $20B of it goes round.",
    );
    expect(flowText(inEnglish, sample, at(3))).toBe(
      "SoftBank pays OpenAI $30B a year (Equity). None of it goes round.",
    );
    expect(flowText(inEnglish, sample, { ...at(0), round: 30e9, oneWay: 0 })).toContain(
      "All of it goes round.",
    );
    expect(flowText(inEnglish, sample, { ...at(0), round: undefined })).toContain("is not known.");
  });
});

test("the table has a row for each kind of each flow, the largest flow first, and says once what goes round", () => {
  const rows = networkRows(inEnglish, sample);
  expect(
    rows.map(({ from, to, kind, amount, round, span }) => [from, to, kind, amount, round, span]),
  ).toEqual([
    ["Nvidia", "OpenAI", "Equity", "$30.0B", "$20.0B", 1],
    ["SoftBank", "OpenAI", "Equity", "$30.0B", "$0.0B", 1],
    ["Oracle", "Nvidia", "Hardware", "$22.0B", "$20.0B", 2],
    ["Oracle", "Nvidia", "Loan", "$3.0B", "$20.0B", 0],
    ["OpenAI", "Oracle", "Cloud", "$24.0B", "$20.0B", 1],
  ]);
});
