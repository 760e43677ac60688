import { expect, test } from "vitest";
import { withinTime } from "../../src/store/withinTime.ts";

test("what comes in time is given, a failure too; what does not is not waited for", async () => {
  expect(await withinTime(Promise.resolve(1), 1000)).toBe(1);
  await expect(withinTime(Promise.reject(new Error("No.")), 1000)).rejects.toThrow("No.");
  expect(await withinTime(new Promise(() => {}), 1)).toBeUndefined();
});
