import { describe, expect, test } from "vitest";
import { UNCHANGED } from "../../src/store/dealState.ts";
import { readSaved, type Storage, writeSaved } from "../../src/store/savedInputs.ts";

const CHANGED = { ...UNCHANGED, overrides: { roundSize: 122 } };

function createStorage(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  const storage: Storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { storage, kept };
}

describe("inputs kept in the browser", () => {
  test("come back as they were", () => {
    const { storage } = createStorage();
    const overrides = { roundSize: 122, cheque: { Nvidia: 25 }, supplier: "Amazon" };
    const state = { preset: "closed-2026-03", overrides };
    expect(writeSaved(storage, state)).toBe(true);
    expect(readSaved(storage)).toEqual({ state });
    expect(writeSaved(storage, state, { title: "Mine" })).toBe(true);
    expect(readSaved(storage)).toEqual({ state, structure: { title: "Mine" } });
  });

  test("leave nothing behind when nothing is changed", () => {
    const { storage, kept } = createStorage();
    writeSaved(storage, CHANGED);
    writeSaved(storage, UNCHANGED);
    expect([...kept]).toEqual([]);
    expect(readSaved(storage)).toEqual({ state: UNCHANGED });
  });

  test.each([
    ["half a file", '{"loopsheet":"inputs","version":1,"overr'],
    ["another shape", "[1, 2, 3]"],
    ["a value that is no input", '{"version":1,"overrides":{"roundSize":null}}'],
    ["a number that is none", '{"version":1,"overrides":{"roundSize":1e999}}'],
    ["branches without end", `{"version":1,"overrides":${'{"a":'.repeat(9)}1${"}".repeat(9)}}`],
  ])("that are %s are laid aside and said to be corrupt", (_, text) => {
    const { storage, kept } = createStorage({ "loopsheet.inputs": text });
    const found = readSaved(storage);
    expect(found).toEqual({
      state: UNCHANGED,
      aside: { reason: "corrupt", key: "loopsheet.inputs.aside.1" },
    });
    expect(kept.get("loopsheet.inputs.aside.1")).toBe(text);
  });

  test("of a newer version are laid aside, beside what was laid aside before", () => {
    const text = '{"version":4,"overrides":{}}';
    const { storage, kept } = createStorage({
      "loopsheet.inputs": text,
      "loopsheet.inputs.aside.1": "older",
    });
    expect(readSaved(storage).aside).toEqual({ reason: "newer", key: "loopsheet.inputs.aside.2" });
    expect(kept.get("loopsheet.inputs.aside.1")).toBe("older");
    expect(kept.get("loopsheet.inputs.aside.2")).toBe(text);
  });

  test("of the first version are of the deal that the page opens with", () => {
    const { storage } = createStorage({
      "loopsheet.inputs": '{"loopsheet":"inputs","version":1,"overrides":{"roundSize":122}}',
    });
    expect(readSaved(storage)).toEqual({ state: CHANGED });
  });

  test("of the second version had items added, which are part of the workbook now", () => {
    const { storage } = createStorage({
      "loopsheet.inputs": '{"version":2,"preset":"a","added":{"parties":["Meta"]},"overrides":{}}',
    });
    expect(readSaved(storage)).toEqual({
      state: { preset: "a", overrides: {} },
      structure: { added: { parties: ["Meta"] } },
    });
  });

  test.each([
    ["a deal's name", '{"version":2,"preset":7,"overrides":{}}'],
    ["what was edited", '{"version":3,"preset":"a","overrides":{},"structure":[1]}'],
  ])("with %s of another kind are corrupt", (_, text) => {
    const { storage } = createStorage({ "loopsheet.inputs": text });
    expect(readSaved(storage).aside?.reason).toBe("corrupt");
  });

  test("cannot reach a prototype", () => {
    const { storage } = createStorage({
      "loopsheet.inputs": '{"version":1,"overrides":{"__proto__":{"polluted":1}}}',
    });
    const { overrides } = readSaved(storage).state;
    expect(Object.getPrototypeOf(overrides)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test("are not saved where storage is full, denied or missing, and that is known", () => {
    const { storage } = createStorage();
    const full = () => {
      throw new Error("QuotaExceededError");
    };
    expect(writeSaved({ ...storage, setItem: full }, CHANGED)).toBe(false);
    expect(readSaved({ ...storage, getItem: full }).unusable).toBe(true);
    expect(readSaved(undefined).unusable).toBe(true);
    expect(writeSaved(undefined, CHANGED)).toBe(false);
  });

  test("that are corrupt where nothing can be laid aside are left alone", () => {
    const { storage, kept } = createStorage({ "loopsheet.inputs": "{" });
    const full = () => {
      throw new Error("QuotaExceededError");
    };
    expect(readSaved({ ...storage, setItem: full }).unusable).toBe(true);
    expect(kept.get("loopsheet.inputs")).toBe("{");
  });
});
