import { expect, test } from "vitest";
import { partyComplaint } from "../../../src/ui/network/partyComplaint.ts";

test("a party has a name of its own, of 40 characters at most, and eight may be added", () => {
  const parties = ["Nvidia", "OpenAI"];
  expect(partyComplaint("Google", parties, 0)).toBeUndefined();
  expect(partyComplaint("", parties, 0)).toBe("empty");
  expect(partyComplaint("openai", parties, 0)).toBe("double");
  expect(partyComplaint("x".repeat(40), parties, 0)).toBeUndefined();
  expect(partyComplaint("x".repeat(41), parties, 0)).toBe("long");
  expect(partyComplaint("Google", parties, 7)).toBeUndefined();
  expect(partyComplaint("Google", parties, 8)).toBe("many");
});
