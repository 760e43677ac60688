import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { closeCommands, opened } from "../../../src/ui/commands/opened.ts";
import { makeSheetCommands } from "../../../src/ui/commands/sheetCommands.ts";
import { openSide, wantedSide } from "../../../src/ui/commands/wantedSide.ts";

const shown: unknown[] = [];
let stop = (): void => {};
const show = (): void => {
  shown.length = 0;
  createRoot((dispose) => {
    stop = dispose;
    makeSheetCommands({ showSide: (...given) => shown.push(given) });
  });
};
afterEach(() => {
  stop();
  closeCommands();
  document.body.replaceChildren();
});

test("Ctrl+F finds in the sheet, since the browser cannot; not on other pages", async () => {
  show();
  await userEvent.keyboard("{Control>}f{/Control}");
  expect(opened()).toBe("palette");
  closeCommands();
  stop();
  await userEvent.keyboard("{Control>}f{/Control}");
  expect(opened()).toBeUndefined();
});

test("F6 goes to the next part of the sheet, Shift+F6 to the one before", async () => {
  show();
  for (const id of ["toolbar", "grid", "side"]) {
    const part = document.createElement("div");
    Object.assign(part, { id, tabIndex: -1 });
    part.dataset.region = id;
    document.body.append(part);
  }
  await userEvent.keyboard("{F6}{F6}");
  expect(document.activeElement?.id).toBe("grid");
  await userEvent.keyboard("{Shift>}{F6}{/Shift}");
  expect(document.activeElement?.id).toBe("toolbar");
});

test("a side that was asked for before the sheet was there is shown with the focus in it, once", () => {
  openSide("history");
  show();
  expect(shown).toEqual([["history", true]]);
  expect(wantedSide()).toBeUndefined();
  openSide("checks");
  expect(shown).toHaveLength(2);
});
