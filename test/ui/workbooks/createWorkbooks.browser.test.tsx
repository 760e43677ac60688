import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { createWorkbooks } from "../../../src/ui/workbooks/createWorkbooks.ts";
import { showPart } from "../dealPage.tsx";
import { showShelf } from "./shelfPage.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

type List = ReturnType<ReturnType<typeof createWorkbooks>>;

/** A list that says what it is. */
function showing(): { part: () => string; list: () => List } {
  let list: () => List = () => "reading";
  return {
    part: () => {
      list = createWorkbooks();
      return "";
    },
    list: () => list(),
  };
}

test("a list of workbooks is being read, then there, and follows what is changed", async () => {
  const { part, list } = showing();
  const { workspace, library } = await showShelf(part, ["", "Mine"]);
  await expect.poll(list).toMatchObject([
    { id: "w1", name: "Mine", isOpen: false },
    { id: "w0", name: "OpenAI round, January 2026", isOpen: false },
  ]);
  workspace.set({ variable: "roundSize", items: [] }, 122);
  workspace.commit();
  await expect.poll(() => list()[0]).toMatchObject({ name: "OpenAI round, January 2026 (2)", isOpen: true });
  await library.setDeleted("w1", true);
  await expect.poll(() => list()[1]).toMatchObject({ id: "w1", isDeleted: true });
});

test("a list of workbooks cannot be read where nothing is kept", () => {
  const { part, list } = showing();
  showPart(part);
  expect(list()).toBe("off");
});
