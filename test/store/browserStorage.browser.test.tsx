import { afterEach, expect, test } from "vitest";
import { browserStorage, lastOpened } from "../../src/store/browserStorage.ts";

afterEach(() => localStorage.clear());

test("what was open last is named; an old copy only where nothing newer is", () => {
  const storage = browserStorage();
  expect(lastOpened(storage)).toBeUndefined();
  localStorage.setItem("loopsheet.inputs", "{}");
  expect(lastOpened(storage)).toBe("");
  localStorage.setItem("loopsheet.last", "~a");
  expect(lastOpened(storage)).toBe("~a");
});

test("a storage that is denied names nothing", () => {
  const denied = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(lastOpened({ getItem: denied, setItem: denied, removeItem: denied })).toBeUndefined();
  expect(lastOpened(undefined)).toBeUndefined();
});
