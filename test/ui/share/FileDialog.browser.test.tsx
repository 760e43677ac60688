/** A file that was chosen or dropped, with DropTarget, OpenedNotice and ComplaintList. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Language } from "../../../src/ui/format.ts";
import { DropTarget } from "../../../src/ui/share/DropTarget.tsx";
import { FileDialog } from "../../../src/ui/share/FileDialog.tsx";
import { OpenedNotice } from "../../../src/ui/share/OpenedNotice.tsx";
import { takeFile } from "../../../src/ui/share/openFile.ts";
import { tellOpened } from "../../../src/ui/share/opening.ts";
import { plain, showPart, violationsIn } from "../dealPage.tsx";

afterEach(() => {
  takeFile(undefined);
  tellOpened(undefined);
  cleanup();
});

const dialog = (): HTMLDialogElement => document.querySelector("dialog") ?? expect.fail("No dialog is open.");
const words = (): string => plain(dialog().innerText);
const show = (language: Language = "en") =>
  showPart(
    () => (
      <>
        <OpenedNotice />
        <DropTarget />
        <FileDialog />
      </>
    ),
    language,
  );
const fileOf = (content: object | string, name = "mine.loopsheet.json"): File =>
  new File([typeof content === "string" ? content : JSON.stringify(content)], name);
const good = {
  loopsheet: 1,
  title: "Mine",
  open: "Dear",
  scenarios: [{ name: "Dear", overrides: { valuation: 900 } }],
};

describe("A file", () => {
  test("opens as one step, which is said quietly and can be undone", async () => {
    const { workspace, words: shown } = show();
    workspace.set({ variable: "roundSize", items: [] }, 110);
    workspace.commit();
    const before = workspace.state();
    takeFile(fileOf(good));
    await expect.poll(workspace.scenario).toBe("Dear");
    expect(workspace.overrides()).toEqual({ valuation: 900 });
    await expect.poll(shown).toContain("“Mine” was opened from mine.loopsheet.json.");
    // Nothing is stored here.
    expect(shown()).not.toContain("among your workbooks");
    [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "Undo")?.click();
    expect(workspace.state()).toEqual(before);
    expect(shown()).not.toContain("was opened");
  });

  test("in which anything is wrong is refused with each place, and what is open stays", async () => {
    const { workspace } = show();
    const before = workspace.state();
    const scenarios = [{ name: "Dear", overrides: { valuatoin: 900, roundSize: "much" } }];
    takeFile(fileOf({ ...good, scenarios }));
    await expect.poll(() => document.querySelector("dialog")?.open).toBe(true);
    expect(words()).toContain(
      "mine.loopsheet.json cannot be opened Nothing has changed. This is wrong in the file:",
    );
    expect(words()).toContain(
      "scenarios[0].overrides.valuatoin there is no variable valuatoin. Did you mean valuation?",
    );
    expect(words()).toContain("scenarios[0].overrides.roundSize");
    expect(await violationsIn(dialog())).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector("dialog")).toBeNull();
    expect(workspace.state()).toBe(before);
  });

  test.each<[string, File, string]>([
    ["no JSON", fileOf("a,b\n1,2", "table.csv"), "line 1, column 1 This is not JSON"],
    ["another JSON", fileOf({ a: 1 }), "the whole file is not a Loopsheet workbook"],
    ["a newer form", fileOf({ ...good, loopsheet: 2 }), "the file was written by a newer Loopsheet"],
    [
      "a prototype",
      fileOf('{"loopsheet":1,"title":"x","__proto__":{}}'),
      "__proto__ is a name that no field",
    ],
    ["a name of markup", fileOf("", "<img src=x>.json"), "<img src=x>.json cannot be opened"],
  ])("with %s is told of in words", async (_, file, text) => {
    show();
    takeFile(file);
    await expect.poll(() => plain(document.querySelector("dialog")?.innerText ?? "")).toContain(text);
    expect(dialog().querySelector("img")).toBeNull();
  });

  test("with a sheet of its own is called by its title", async () => {
    const { workspace, words: shown } = show();
    takeFile(fileOf({ loopsheet: 1, title: "Small round", variables: [{ name: "x", input: 1 }] }));
    await expect.poll(workspace.title).toBe("Small round");
    await expect.poll(shown).toContain("“Small round” was opened");
    expect(shown()).not.toContain("mistake");
  });

  test("with mistakes in its sheet opens, counts them, and lists them with their paths", async () => {
    const { workspace, words: shown, container } = show();
    const variables = [
      { name: "x", unit: "$Q", input: "zz" },
      { name: "y", formula: "x + z" },
    ];
    takeFile(fileOf({ loopsheet: 1, title: "Wrong", variables }));
    await expect.poll(workspace.title).toBe("Wrong");
    await expect.poll(shown).toContain("3 mistakes in its sheet");
    expect(shown()).not.toContain("variables[0]");
    await userEvent.click(container.querySelector(".share-mistakes > summary") as Element);
    expect(shown()).toContain("variables[0].unit x: “$Q” is not a unit.");
    expect(shown()).toContain("variables[0].input");
    expect(shown()).toContain("variables[1].formula");
    expect(container.querySelector<HTMLAnchorElement>(".share-opened a")?.hash).toBe("#sheet");
    expect(await violationsIn(container)).toEqual([]);
  });

  test.each<[Language, string]>([
    ["en", "variables come to 250,000 cells, and the page opens 60,000 at most."],
    ["nl", "variables komen samen op 250.000 cellen, en de pagina opent er hoogstens 60.000."],
  ])(
    "that would keep the page busy is refused before anything is made of it, in %s",
    async (language, text) => {
      const { workspace } = show(language);
      const before = workspace.state();
      const dimensions = { d: { from: 1, to: 500 }, e: { from: 1, to: 500 } };
      const variables = [{ name: "x", over: ["d", "e"], input: 1 }];
      takeFile(fileOf({ loopsheet: 1, title: "C", dimensions, variables }));
      await expect.poll(() => plain(document.querySelector("dialog")?.innerText ?? "")).toContain(text);
      expect(workspace.state()).toBe(before);
    },
  );

  test("that is a folder is told of as one", async () => {
    show();
    takeFile(fileOf("", "deals"), { isFolder: true });
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toContain("deals cannot be opened This is a folder. Drop the workbook file itself");
  });

  test("in Dutch is told of in Dutch, to be copied as well", async () => {
    show("nl");
    const scenarios = [{ name: "Duur", overrides: { valuatoin: 900, roundSize: "veel" } }];
    takeFile(fileOf({ ...good, open: "Duur", scenarios }, "mijn.json"));
    const lines = [
      "scenarios[0].overrides.valuatoin er is geen variabele valuatoin. Bedoelt u valuation?",
      "scenarios[0].overrides.roundSize “veel” is geen getal. Schrijf er een zoals 40 $B.",
    ];
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toBe(
        `mijn.json kan niet worden geopend Er is niets veranderd. Dit klopt niet in het bestand: ${lines.join(" ")} De lijst kopiëren Een ander bestand kiezen Sluiten`,
      );
    expect(dialog().querySelector("[lang]")).toBeNull();
    takeFile(fileOf("a,b\n1,2", "tabel.csv"));
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toContain("regel 1, kolom 1 Dit is geen JSON: hier staat “a”, maar er hoort een waarde.");
  });

  test("beyond the limit is refused by its size, in Dutch too", async () => {
    show("nl");
    takeFile(fileOf("x".repeat(5_500_000), "groot.json"));
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toContain("Het bestand is 5,5 MB; hooguit 5 MB kan. Er is niets veranderd.");
  });
});

describe("A file held over the page", () => {
  const drag = (kind: string, ...files: readonly File[]): boolean => {
    const dataTransfer = new DataTransfer();
    if (files.length === 0) dataTransfer.setData("text/plain", "words");
    for (const file of files) dataTransfer.items.add(file);
    return !document.body.dispatchEvent(
      new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }),
    );
  };

  test("shows a sign until it leaves", () => {
    const { words: shown } = show();
    expect(drag("dragenter", fileOf(good))).toBe(true);
    drag("dragenter", fileOf(good));
    drag("dragleave", fileOf(good));
    expect(shown()).toContain("Drop a workbook file to open it");
    drag("dragleave", fileOf(good));
    expect(shown()).not.toContain("Drop a workbook");
  });

  test("is opened when it is dropped", async () => {
    const { workspace, words: shown } = show();
    drag("dragenter", fileOf(good));
    expect(drag("dragover", fileOf(good))).toBe(true);
    expect(drag("drop", fileOf(good))).toBe(true);
    expect(shown()).not.toContain("Drop a workbook");
    await expect.poll(workspace.scenario).toBe("Dear");
  });

  test("is opened alone where there are several, which is said", async () => {
    const { workspace, words: shown } = show();
    drag("drop", fileOf(good), fileOf({ ...good, title: "Other" }));
    await expect.poll(workspace.scenario).toBe("Dear");
    await expect.poll(shown).toContain("One file is opened at a time: the other that was dropped was left.");
    expect(workspace.title()).toBe("Mine");
    drag("drop", fileOf("a;b", "a.csv"), fileOf(good), fileOf(good));
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toContain("One file is opened at a time: 2 others that were dropped were left. Nothing has changed.");
  });

  test("closes a dialog that is open, behind which it would not be seen", async () => {
    const { workspace } = show();
    const other = document.createElement("dialog");
    document.body.append(other);
    other.showModal();
    drag("drop", fileOf(good));
    await expect.poll(workspace.scenario).toBe("Dear");
    expect(other.open).toBe(false);
    other.remove();
  });

  test("is told from words that are dragged, which are left alone", () => {
    const { words: shown } = show();
    expect(drag("dragenter")).toBe(false);
    expect(drag("drop")).toBe(false);
    expect(shown()).not.toContain("Drop a workbook");
  });
});
