import { expect, test } from "vitest";
import { closeWorkbooks, isWorkbooksOpen, openWorkbooks } from "../../../src/ui/workbooks/opened.ts";

test("the list of workbooks is opened and closed from anywhere", () => {
  expect(isWorkbooksOpen()).toBe(false);
  openWorkbooks();
  expect(isWorkbooksOpen()).toBe(true);
  closeWorkbooks();
  expect(isWorkbooksOpen()).toBe(false);
});
