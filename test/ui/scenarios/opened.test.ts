import { expect, test } from "vitest";
import {
  beginNaming,
  closeScenarioList,
  endNaming,
  isListOpen,
  naming,
  openScenarioList,
  refused,
  sayRefused,
} from "../../../src/ui/scenarios/opened.ts";

test("the list of scenarios is open until it is closed", () => {
  expect(isListOpen()).toBe(false);
  openScenarioList();
  expect(isListOpen()).toBe(true);
  closeScenarioList();
  expect(isListOpen()).toBe(false);
});

test("a name is asked for until it is given or given up", () => {
  expect(naming()).toBeUndefined();
  beginNaming("rename");
  expect(naming()).toBe("rename");
  endNaming();
  expect(naming()).toBeUndefined();
});

test("why an edit was refused is said until one is made", () => {
  sayRefused("There is no scenario “A”.");
  expect(refused()).toBe("There is no scenario “A”.");
  sayRefused(undefined);
  expect(refused()).toBeUndefined();
});
