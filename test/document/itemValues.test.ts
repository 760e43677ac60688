import { describe, expect, test } from "vitest";
import { mapItemValues } from "../../src/document/itemValues.ts";
import { variableIn } from "./edits.ts";
import { itemDocument } from "./itemDocument.ts";

describe("Values by items of a dimension", () => {
  const renamed = mapItemValues(itemDocument(), "holders", (item) => (item === "Nvidia" ? "AMD" : item));

  test("follow in inputs, along that dimension only", () => {
    expect(variableIn(renamed, "cheque").input).toEqual({ AMD: 1, Fund: 2 });
    expect(variableIn(renamed, "share").input).toEqual({ Nvidia: 3, Oracle: 4 });
    expect(variableIn(renamed, "grid").input).toEqual({ AMD: { Nvidia: 5, Direct: 6 } });
    expect(variableIn(renamed, "flow").input).toEqual({ AMD: { "0": 7, "2": 8 } });
  });

  test("follow in provenance", () => {
    expect(variableIn(renamed, "cheque").items).toEqual({ AMD: { source: "here" } });
    expect(variableIn(renamed, "grid").items).toEqual({ "AMD × Nvidia": { source: "there" } });
  });

  test("follow in choices from that dimension", () => {
    expect(["supplier", "way", "mode"].map((name) => variableIn(renamed, name).input)).toEqual([
      "AMD",
      "Nvidia",
      "Nvidia",
    ]);
  });

  test("follow in what is set, and in scenarios", () => {
    expect(renamed.overrides).toEqual({
      grid: { AMD: { Nvidia: 1 } },
      supplier: "AMD",
      way: "Nvidia",
      mode: "Nvidia",
    });
    expect(renamed.scenarios?.[0]?.overrides).toEqual({ cheque: { AMD: 9 } });
  });

  test("go with the item; a choice of it goes back to the workbook's own, which still says what it was", () => {
    const left = mapItemValues(itemDocument(), "holders", (item) => (item === "Nvidia" ? undefined : item));
    expect(variableIn(left, "cheque")).toEqual({ name: "cheque", over: ["holders"], input: { Fund: 2 } });
    expect(variableIn(left, "grid")).toEqual({ name: "grid", over: ["holders", "routes"], input: {} });
    expect(variableIn(left, "supplier").input).toBe("Nvidia");
    expect(left.overrides).toEqual({ way: "Nvidia", mode: "Nvidia" });
  });

  test("are shared where nothing changes", () => {
    expect(mapItemValues(itemDocument(), "holders", (item) => item)).toBe(itemDocument());
    expect(variableIn(renamed, "share")).toBe(variableIn(itemDocument(), "share"));
  });
});
