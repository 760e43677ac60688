import { expect, test } from "vitest";
import { calledOf } from "../../src/store/calledOf.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { publishedWorkbook } from "../../src/store/publishedWorkbook.ts";

test("a document is called as the page has it, by its own title, or by that of its published deal", () => {
  const page = { titleOf: () => undefined, workbookOf: publishedWorkbook };
  const titled = { ...unchanged(), title: "Mine" };
  expect(calledOf({ ...page, titleOf: () => "OpenAI-ronde" }, titled)).toBe("OpenAI-ronde");
  expect(calledOf(page, titled)).toBe("Mine");
  expect(calledOf(page, unchanged())).toBe("OpenAI round, January 2026");
  expect(calledOf(page, unchanged("no-such-deal"))).toBe("no-such-deal");
});
