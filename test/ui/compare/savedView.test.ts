import { expect, test } from "vitest";
import { readView, type SavedView, type ViewStorage, writeView } from "../../../src/ui/compare/savedView.ts";

function memory(first?: string): ViewStorage & { text: string | null } {
  const kept = {
    text: first ?? null,
    getItem: () => kept.text,
    setItem: (_: string, text: string) => {
      kept.text = text;
    },
  };
  return kept;
}

const view: SavedView = {
  columns: ["own", "scenario:A", "preset:lucent-1999"],
  base: "own",
  outputs: [
    { variable: "moic" },
    { variable: "cheque", items: ["Nvidia"] },
    { variable: "x", items: "each" },
  ],
  mode: "relative",
  onlyDiffering: true,
  charted: '["moic",[]]',
};

test("a view is read as it was written, for its own workbook", () => {
  const storage = memory();
  writeView(storage, "a", view);
  writeView(storage, "b", { mode: "none" });
  expect(readView(storage, "a")).toEqual(view);
  expect(readView(storage, "b")).toEqual({ mode: "none" });
  expect(readView(storage, "c")).toEqual({});
});

test("twenty workbooks are remembered, those seen last", () => {
  const storage = memory();
  for (let i = 0; i < 21; i++) writeView(storage, `w${i}`, { mode: "none" });
  expect(readView(storage, "w0")).toEqual({});
  expect(readView(storage, "w1")).toEqual({ mode: "none" });
});

test("what was not written by this page is passed over, field by field", () => {
  const kept = (value: unknown) => memory(JSON.stringify([["a", value]]));
  expect(readView(memory("{"), "a")).toEqual({});
  expect(readView(memory('{"a":1}'), "a")).toEqual({});
  expect(readView(kept(null), "a")).toEqual({});
  expect(readView(kept({ columns: ["own", "nonsense"], mode: "constructor", base: 3 }), "a")).toEqual({});
  expect(readView(kept({ columns: ["own", "own"], outputs: [{ variable: 1 }] }), "a")).toEqual({
    columns: ["own"],
  });
  expect(readView(memory('[["__proto__",{"mode":"relative"}]]'), "__proto__")).toEqual({ mode: "relative" });
  expect(readView(memory('[["a",{"__proto__":{"mode":"relative"}}]]'), "a")).toEqual({});
  expect(Object.hasOwn(Object.prototype, "mode")).toBe(false);
});

test("a browser that refuses is no harm", () => {
  const refuse = (): never => {
    throw new Error("refused");
  };
  const storage: ViewStorage = { getItem: refuse, setItem: refuse };
  expect(() => writeView(storage, "a", view)).not.toThrow();
  expect(readView(storage, "a")).toEqual({});
  expect(readView(undefined, "a")).toEqual({});
});
