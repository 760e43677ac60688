import { describe, expect, test } from "vitest";
import {
  firstColumns,
  followedColumns,
  hasOwnOnly,
  movedColumn,
  withColumn,
  withNew,
  withOpen,
  withoutColumn,
} from "../../../src/ui/compare/shownColumns.ts";

const PUBLISHED = ["preset:seed-2026-01", "preset:announced-2026-02", "preset:closed-2026-03"];

describe("the first choice", () => {
  test("is the workbook as it is, changes without a name, and scenarios, up to four", () => {
    const keys = ["own", "open", "scenario:A", "scenario:B", "scenario:C", ...PUBLISHED];
    expect(firstColumns(keys, "open", "seed-2026-01")).toEqual(["own", "open", "scenario:A", "scenario:B"]);
    expect(firstColumns(keys, "scenario:C", "seed-2026-01")).toEqual([
      "own",
      "open",
      "scenario:A",
      "scenario:C",
    ]);
  });

  test("is the deal beside related ones where there is nothing of one's own", () => {
    expect(firstColumns(["own", ...PUBLISHED], "own", "seed-2026-01")).toEqual([
      "own",
      "preset:announced-2026-02",
      "preset:closed-2026-03",
    ]);
    expect(firstColumns(["own", ...PUBLISHED], "own", "lucent-1999")).toEqual([
      "own",
      "preset:seed-2026-01",
      "preset:closed-2026-03",
    ]);
    expect(hasOwnOnly(["own", ...PUBLISHED])).toBe(true);
    expect(hasOwnOnly(["own", "scenario:A"])).toBe(false);
  });
});

describe("columns", () => {
  test("are added behind the others, once, and no more than twelve", () => {
    expect(withColumn(["own"], "open")).toEqual(["own", "open"]);
    expect(withColumn(["own"], "own")).toEqual(["own"]);
    const twelve = Array.from({ length: 12 }, (_, i) => `scenario:${i}`);
    expect(withColumn(twelve, "own")).toBe(twelve);
    expect(withoutColumn(["own", "open"], "own")).toEqual(["open"]);
  });

  test("always have what is open among them: of twelve it takes the place of the last", () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `scenario:${i}`);
    expect(withOpen(["own"], "open")).toEqual(["own", "open"]);
    expect(withOpen(twelve, "scenario:3")).toBe(twelve);
    expect(withOpen(twelve, "open")).toEqual([...twelve.slice(0, 11), "open"]);
  });

  test("move one place, past those that are not shown now", () => {
    expect(movedColumn(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(movedColumn(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(movedColumn(["a", "gone", "c"], "a", 1, (key) => key !== "gone")).toEqual(["gone", "c", "a"]);
  });
});

test("what a person makes becomes a column, and stays one", () => {
  const none = { scenarios: [], unnamed: undefined };
  const one = { scenarios: [{ name: "A", overrides: {} }], unnamed: undefined };
  expect(withNew(["own"], none, one)).toEqual(["own", "scenario:A"]);
  expect(withNew(["own"], none, { scenarios: [], unnamed: { raised: 1 } })).toEqual(["own", "open"]);
  const same = ["own"];
  expect(withNew(same, one, one)).toBe(same);
});

describe("a column stays in its place", () => {
  const [one, two] = [{ round: 1 }, { round: 2 }];

  test("when its scenario is renamed", () => {
    expect(
      followedColumns(
        ["scenario:A", "own"],
        { scenarios: [{ name: "A", overrides: one }], unnamed: undefined },
        { scenarios: [{ name: "B", overrides: one }], unnamed: undefined },
      ),
    ).toEqual(["scenario:B", "own"]);
  });

  test("when changes are given a name", () => {
    expect(
      followedColumns(
        ["own", "open"],
        { scenarios: [], unnamed: two },
        { scenarios: [{ name: "Mine", overrides: two }], unnamed: undefined },
      ),
    ).toEqual(["own", "scenario:Mine"]);
  });

  test("but is no other's when its scenario is deleted", () => {
    const columns = ["scenario:A", "scenario:B"];
    expect(
      followedColumns(
        columns,
        {
          scenarios: [
            { name: "A", overrides: one },
            { name: "B", overrides: one },
          ],
          unnamed: undefined,
        },
        { scenarios: [{ name: "B", overrides: one }], unnamed: undefined },
      ),
    ).toBe(columns);
  });
});
