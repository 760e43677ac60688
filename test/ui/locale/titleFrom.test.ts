import { expect, test } from "vitest";
import { withoutSender } from "../../../src/ui/locale/titleFrom.ts";

test.each([
  ["A round, from Anna", "A round"],
  ["A round, van Anna", "A round"],
  ["A round, from here, from Anna", "A round, from here"],
  ["A round", "A round"],
  [", from Anna", ", from Anna"],
])("%s without its sender is %s", (title, stem) => {
  expect(withoutSender(title)).toBe(stem);
});
