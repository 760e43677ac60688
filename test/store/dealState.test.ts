import { expect, test } from "vitest";
import { isPristine } from "../../src/document/dealState.ts";
import { freshId, OWN_PRESET, unchanged } from "../../src/store/dealState.ts";

test("a deal begins as it was published, under an id of its own", () => {
  const { id, ...state } = unchanged();
  expect(state).toEqual({ preset: OWN_PRESET, overrides: {}, scenarios: [] });
  expect(isPristine(unchanged("lucent-1999"))).toBe(true);
  expect(unchanged().id).not.toBe(id);
});

test("ids are small letters and digits, which an address may hold, and none is like another", () => {
  const ids = Array.from({ length: 2000 }, freshId);
  expect(ids.filter((id) => !/^[0-9a-z]{1,11}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(2000);
});
