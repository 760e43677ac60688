import { describe, expect, test } from "vitest";
import { type Findable, rank, searched } from "../../../src/ui/commands/rank.ts";

const cheque: Findable = { label: "Cheque", name: "cheque", section: "Cheques" };
const valuation: Findable = {
  label: "Post-money valuation",
  name: "postMoney",
  section: "Price and shares",
  note: "What the company is worth right after the round.",
};
const option: Findable = { label: "Option pool", name: "poolShare", section: "Option pool" };
const fits = (query: string, entry: Findable): number => rank(query, searched(entry));

/** The entries in the order that the palette lists them. */
const order = (query: string, ...entries: Findable[]): readonly string[] =>
  entries
    .map((entry) => ({ entry, rank: fits(query, entry) }))
    .filter((one) => one.rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map((one) => one.entry.label);

describe("an entry fits better,", () => {
  test("the whole label before its start, that before a word's start, that before a middle, that before letters", () => {
    const entries = ["Pool", "Pool share", "Option pool", "Carpool", "Post-money loop"].map((label) => ({
      label,
    }));
    expect(order("pool", ...[...entries].reverse())).toEqual([
      "Pool",
      "Pool share",
      "Option pool",
      "Carpool",
      "Post-money loop",
    ]);
  });

  test("its label before its name, its name before its section, that before its note", () => {
    const entries: readonly Findable[] = [
      { label: "a", note: "The round." },
      { label: "b", section: "Round" },
      { label: "c", name: "round" },
      { label: "Round" },
    ];
    expect(order("round", ...entries)).toEqual(["Round", "c", "b", "a"]);
  });
});

describe("found are", () => {
  test("words of a name that is written as one", () => {
    expect(fits("pool share", option)).toBeGreaterThan(0);
    expect(fits("post money", valuation)).toBeGreaterThan(0);
    expect(fits("postmoney", valuation)).toBeGreaterThan(0);
  });

  test("the starts of several words, in any order", () => {
    expect(fits("val post", valuation)).toBeGreaterThan(0);
    expect(fits("val round", valuation)).toBeGreaterThan(0);
    expect(fits("val loss", valuation)).toBe(0);
  });

  test("letters in order from the start of a word", () => {
    expect(fits("pmv", valuation)).toBeGreaterThan(0);
    expect(fits("chq", cheque)).toBeGreaterThan(0);
    expect(fits("hqe", cheque)).toBe(0);
  });

  test("large letters, accents and spaces around do not count", () => {
    expect(fits("  CHEQUE ", cheque)).toBe(fits("cheque", cheque));
    expect(fits("creche", { label: "Crèche" })).toBe(fits("creche", { label: "Creche" }));
  });

  test("nothing by nothing, and nothing by what is not there", () => {
    expect(fits("", cheque)).toBe(0);
    expect(fits(" - ", cheque)).toBe(0);
    expect(fits("warrant", cheque)).toBe(0);
  });
});
