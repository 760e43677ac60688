import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import type { News } from "../../../src/store/createKeeping.ts";
import { createRemedies } from "../../../src/ui/workbooks/createRemedies.ts";
import { closeWorkbooks, isWorkbooksOpen } from "../../../src/ui/workbooks/opened.ts";
import { stateOf } from "../../store/keptDeals.ts";
import { showShelf } from "./shelfPage.tsx";

afterEach(cleanup);

async function remedies() {
  let remediesFor: ReturnType<typeof createRemedies> | undefined;
  const part = () => {
    remediesFor = createRemedies();
    return "";
  };
  const shown = await showShelf(part, ["Mine"]);
  return { shown, remediesFor: remediesFor ?? expect.fail("There are none.") };
}

test.each<[News["kind"], News, readonly string[]]>([
  ["elsewhere", { kind: "elsewhere", id: "a" }, ["workbooks.showElsewhere"]],
  ["copied", { kind: "copied", id: "a", title: "A", copy: "B" }, ["workbooks.openOther"]],
  ["deleted", { kind: "deleted", id: "a" }, ["workbooks.restore", "workbooks.all"]],
  ["unanswered", { kind: "unanswered", id: "a" }, ["workbooks.retry"]],
  ["unsaved", { kind: "unsaved", state: stateOf("a", 122) }, ["workbooks.downloadNotOpen"]],
  ["notFound", { kind: "notFound", id: "a" }, ["workbooks.all"]],
  ["unreadable", { kind: "unreadable", id: "a", complaints: [] }, ["workbooks.downloadRaw"]],
  ["aside", { kind: "aside", reason: "newer", key: "k" }, ["workbooks.downloadRaw"]],
  ["deletedElsewhere", { kind: "deletedElsewhere", id: "a" }, []],
])("what helps where it is %s", async (_, news, keys) => {
  const { remediesFor } = await remedies();
  expect(remediesFor(news).map(({ key }) => key)).toEqual(keys);
});

test("the other workbook opens, and the message goes", async () => {
  const { shown, remediesFor } = await remedies();
  const news: News = { kind: "copied", id: "w0", title: "Mine", copy: "Mine (2)" };
  shown.workspace.keeping.tell(news);
  await remediesFor(news)[0]?.help();
  expect(shown.workspace.title()).toBe("Mine");
  expect(shown.workspace.keeping.news()).toEqual([]);
});

test("the list of all workbooks opens", async () => {
  const { remediesFor } = await remedies();
  await remediesFor({ kind: "notFound", id: "a" })[0]?.help();
  expect(isWorkbooksOpen()).toBe(true);
  closeWorkbooks();
});
