import { expect, test } from "vitest";
import { lastOpened, tellOpened } from "../../../src/ui/share/opening.ts";

test("What was opened is said until it is taken back", () => {
  expect(lastOpened()).toBeUndefined();
  tellOpened({ title: "Small", file: "small.json" });
  expect(lastOpened()).toEqual({ title: "Small", file: "small.json" });
  tellOpened(undefined);
  expect(lastOpened()).toBeUndefined();
});
