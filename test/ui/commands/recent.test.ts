import { expect, test } from "vitest";
import { recent, remember } from "../../../src/ui/commands/recent.ts";

test("the last six that were chosen, each once, the last first", () => {
  for (const id of ["a", "b", "c", "d", "e", "f", "g", "c"]) remember(id);
  expect(recent()).toEqual(["c", "g", "f", "e", "d", "b"]);
});
