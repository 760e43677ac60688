import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { said } from "../../../src/io/fileComplaint.ts";
import type { News } from "../../../src/store/createKeeping.ts";
import { createLibrary } from "../../../src/store/library.ts";
import { publishedWorkbook } from "../../../src/store/publishedWorkbook.ts";
import { createRecords } from "../../../src/store/records.ts";
import { SavingState } from "../../../src/ui/SavingNotice.tsx";
import { KeepingNotices } from "../../../src/ui/workbooks/KeepingNotices.tsx";
import { base } from "../../store/keptDeals.ts";
import { showPart, violationsIn } from "../dealPage.tsx";
import { type ShelfPage, showShelf } from "./shelfPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const press = ({ container }: Pick<ShelfPage, "container">, name: string): void => {
  const all = [...container.querySelectorAll<HTMLElement>("button")];
  (all.find(({ innerText }) => innerText.trim() === name) ?? expect.fail(`There is no “${name}”.`)).click();
};

describe("what is said of keeping", () => {
  test("is that nothing is kept, where it is so, with a way out", () => {
    const shown = showPart(() => (
      <>
        <KeepingNotices />
        <SavingState />
      </>
    ));
    expect(shown.words()).toBe(
      "Not saved: this browser does not let the page store anything. Download the workbook before you close the page. " +
        "Download the workbook Try again Not saved",
    );
  });

  test.each<[News, string]>([
    [
      { kind: "copied", id: "a", title: "Mine", copy: "Mine (2)" },
      "“Mine” was changed in another tab as well. Your work goes on as “Mine (2)”; nothing was overwritten.",
    ],
    [
      { kind: "aside", reason: "newer", key: "k.1" },
      "What was saved here before comes from a newer version of this page. It is left in this browser under “k.1”.",
    ],
    [
      { kind: "unreadable", id: "a", complaints: [{ place: "overrides.x", what: said("not_plain") }] },
      "The workbook of this address could not be read, and is left as it is: overrides.x is not plain data.",
    ],
    [
      { kind: "revised", id: "a", isKnown: true, changed: ["roundSize", "cheque"] },
      "It opens with its old meaning, as an edited sheet; today roundSize and cheque would be otherwise.",
    ],
    [{ kind: "revised", id: "a", isKnown: false, changed: [] }, "results may differ from those you saw."],
    [
      { kind: "dropped", inputs: ["a", "b", "c", "d", "e", "f", "g"] },
      "Some saved inputs are not in this sheet, and change nothing: a, b, c, d, e, f and …",
    ],
  ])("of %o is plain, and goes when it is closed", async (news, text) => {
    const shown = await showShelf(() => <KeepingNotices />, []);
    shown.workspace.keeping.tell(news);
    expect(shown.words()).toContain(text);
    expect(await violationsIn(shown.container)).toEqual([]);
    press(shown, "×\nClose this message");
    expect(shown.words()).toBe("");
  });

  test("leads to what another tab changed", async () => {
    const shown = await showShelf(() => <KeepingNotices />, ["Mine"]);
    const { workspace, library } = shown;
    const opened = await library.open("w0", publishedWorkbook);
    if ("state" in opened) workspace.open(opened.state);
    await workspace.keeping.flush();
    const other = createLibrary(createRecords(shown.database));
    const there = await other.open("w0", publishedWorkbook);
    if ("state" in there) await other.keep({ ...there.state, overrides: { roundSize: 133 } }, base);
    await expect
      .poll(shown.words)
      .toContain(
        "“Mine” was changed in another tab. If you change it here as well, your work goes on as a copy.",
      );
    expect(workspace.overrides()).toEqual({ roundSize: 101 });
    press(shown, "Show those changes");
    await expect.poll(() => workspace.overrides()).toEqual({ roundSize: 133 });
    expect(shown.words()).toBe("");
  });

  test("hands the focus on to the page when it goes", async () => {
    const shown = await showShelf(
      () => (
        <>
          <KeepingNotices />
          <main id="main" tabindex="-1" />
        </>
      ),
      [],
    );
    shown.workspace.keeping.tell({ kind: "notFound", id: "a" });
    shown.container.querySelector<HTMLElement>(".notice-close")?.focus();
    press(shown, "×\nClose this message");
    expect(document.activeElement?.id).toBe("main");
  });

  test("restores a deleted workbook that an address names", async () => {
    const shown = await showShelf(() => <KeepingNotices />, ["Mine"]);
    await shown.library.setDeleted("w0", true);
    shown.workspace.keeping.tell({ kind: "deleted", id: "w0" });
    expect(shown.words()).toContain("The workbook of this address is among the deleted ones.");
    press(shown, "Restore");
    await expect.poll(() => shown.workspace.title()).toBe("Mine");
    expect(shown.words()).toBe("");
  });

  test("is said in Dutch", async () => {
    const shown = await showShelf(() => <KeepingNotices />, [], "nl");
    shown.workspace.keeping.tell({ kind: "notFound", id: "a" });
    expect(shown.words()).toContain("De werkmap van dit adres staat niet in deze browser.");
    expect(shown.words()).toContain("Alle werkmappen");
  });

  test("wraps on a narrow screen, with nothing that axe complains of", async () => {
    await page.viewport(390, 844);
    const shown = await showShelf(() => <KeepingNotices />, [], "nl");
    shown.workspace.keeping.tell({
      kind: "copied",
      id: "a",
      title: "Een werkmap met een lange naam die niet op een regel past",
      copy: "Een werkmap met een lange naam die niet op een regel past (2)",
    });
    expect(await violationsIn(shown.container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
