import { expect, test } from "vitest";
import type { Status } from "../../../src/engine/index.ts";
import { originGroups } from "../../../src/ui/side/originGroups.ts";

test("Inputs stand by status, the weakest first, and a status that none has is left out.", () => {
  const statuses: Record<number, Status> = { 1: "reported", 2: "yours", 3: "reported", 4: "yours" };
  expect(originGroups([1, 2, 3, 4], (cell) => statuses[cell] ?? "assumption")).toEqual([
    { status: "yours", cells: [2, 4] },
    { status: "reported", cells: [1, 3] },
  ]);
});

test("Nothing behind a cell is no group.", () => {
  expect(originGroups([], () => "reported")).toEqual([]);
});
