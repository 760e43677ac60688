import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { Choice, Vocabulary } from "../../../src/ui/formula/completion.ts";
import { createCompletion } from "../../../src/ui/formula/createCompletion.ts";

const variable = (name: string): Choice => ({ kind: "variable", name, label: "", detail: "" });
const vocabulary: Vocabulary = {
  variables: ["cost", "costPerYear", "costs"].map(variable),
  functions: [],
  dimensions: [],
  units: [],
  itemsOf: () => [],
};
const create = () => createRoot(() => createCompletion(() => vocabulary));

describe("The list of choices", () => {
  test("opens with the first one marked", () => {
    const { look, choice, offer } = create();
    look("cos", 3);
    expect(offer()?.choices.map(({ name }) => name)).toEqual(["cost", "costs", "costPerYear"]);
    expect(choice()?.name).toBe("cost");
  });

  test("opens with none marked where a name is written out", () => {
    const { look, marked, choice } = create();
    look("cost", 4);
    expect(marked()).toBe(-1);
    expect(choice()).toBeUndefined();
  });

  test("is gone through round and round, from either end", () => {
    const { look, move, choice } = create();
    look("cos", 3);
    move(-1);
    expect(choice()?.name).toBe("costPerYear");
    move(1);
    expect(choice()?.name).toBe("cost");
    look("cost", 4);
    move(-1);
    expect(choice()?.name).toBe("costPerYear");
    look("cost", 4);
    move(1);
    expect(choice()?.name).toBe("cost");
  });

  test("closes where nothing fits, and when it is told to", () => {
    const { look, close, offer, move, choice } = create();
    look("cos", 3);
    close();
    expect(offer()).toBeUndefined();
    look("cos", 3);
    look("cosx", 4);
    expect(offer()).toBeUndefined();
    move(1);
    expect(choice()).toBeUndefined();
  });
});
