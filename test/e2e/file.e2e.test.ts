/** A workbook as a file: downloaded, opened by the chooser and by dropping, and on the command line. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { downloadFrom, type PageFile, resultsOf, rowsOf } from "../support/downloadFrom.ts";
import { sentenceOf, settle, useBrowser, violationsOf } from "../support/openPage.ts";
import { runCli } from "../support/runCli.ts";

const open = useBrowser();

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

/** Changes four inputs, makes them a scenario, and downloads the workbook. */
async function fileOf(page: Page): Promise<PageFile> {
  await type(page, "roundSize", "122");
  await type(page, "valuation", "852");
  await type(page, "cheque", "33");
  await type(page, "chipSpendShare", "45");
  await page.getByRole("button", { name: /^Save as scenario/ }).click();
  await page.getByRole("textbox", { name: /name/i }).fill("Closing");
  await page.keyboard.press("Enter");
  await settle(page);
  await page
    .getByRole("button", { name: /^Share/ })
    .first()
    .click();
  const file = await downloadFrom(page, page.getByRole("button", { name: "Download file" }));
  await page.keyboard.press("Escape");
  return file;
}

const buffer = ({ name, text }: PageFile) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** Opens the file chooser from the list of what can be opened. */
async function choose(page: Page, file: PageFile): Promise<void> {
  await page.locator(".deal-button, [aria-haspopup=menu]").first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("menuitem", { name: /^Open a file/ }).click(),
  ]);
  await chooser.setFiles(buffer(file));
}

/** Drops a file on the page. */
async function drop(
  page: Page,
  { name, text }: PageFile,
  invitation = "Drop a workbook file to open it",
): Promise<void> {
  const data = await page.evaluateHandle(
    ([title = "", content = ""]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("main", "dragenter", { dataTransfer: data });
  await page.getByText(invitation).waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

describe("a workbook's file", () => {
  test("opens elsewhere by the chooser and by dropping, with every input and result", async () => {
    const { page } = await open();
    const file = await fileOf(page);
    const sent = await resultsOf(page);
    expect(file.name).toBe("OpenAI round, January 2026.loopsheet.json");
    for (const put of [choose, drop]) {
      const other = await open();
      await put(other.page, file);
      await expect
        .poll(() => sentenceOf(other.page))
        .toContain("a round of $122B that values OpenAI at $852B");
      await expect.poll(() => resultsOf(other.page)).toEqual(sent);
      expect(other.complaints).toEqual([]);
    }
  });

  test("gives the same digits on the command line", async () => {
    const { page } = await open();
    const file = await fileOf(page);
    const sent = await resultsOf(page);
    const run = await runCli(["run", "w.json", "--format", "csv"], {
      "w.json": file.text,
    });
    // The page puts options and items into words.
    const valuesOf = (rows: ReturnType<typeof rowsOf>) =>
      rows.map(({ variable, value = "", error }) => [variable, /\d$/.test(value) ? value : "", error]);
    expect(valuesOf(rowsOf(run.out))).toEqual(valuesOf(sent));
  });

  test("is opened as one step: undo brings back what was open, which is still among the workbooks", async () => {
    const sender = await open();
    const file = await fileOf(sender.page);
    const { page } = await open();
    await type(page, "roundSize", "77");
    const own = await sentenceOf(page);
    await drop(page, file);
    await page.getByText("was opened from OpenAI round, January 2026.loopsheet.json").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => sentenceOf(page)).toBe(own);
  });

  test("that is wrong is told of in Dutch on a Dutch page", async () => {
    const { page, complaints } = await open();
    await page.getByRole("button", { name: "NL, Dutch" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("nl");
    const changes = { valuation: 900 };
    const text = JSON.stringify({ loopsheet: 1, title: "T", open: "Duur", changes });
    await drop(page, { name: "a.json", text }, "Laat een werkmapbestand los om het te openen");
    const list = page.getByRole("dialog").getByRole("listitem");
    await expect
      .poll(() => list.allTextContents())
      .toEqual([
        'openis geen van de scenario\'s in het bestand: "Duur".',
        "changesstaat voor wijzigingen zonder naam, terwijl er een scenario open is. Laat een van de twee weg.",
      ]);
    await drop(page, { name: "a.csv", text: "a;b" }, "Laat een werkmapbestand los om het te openen");
    await expect
      .poll(() => list.allTextContents())
      .toEqual(["regel 1, kolom 1Dit is geen JSON: hier staat “a”, maar er hoort een waarde."]);
    await expect.poll(() => violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each<[string, PageFile, string]>([
    ["that is no JSON", { name: "a.csv", text: "a;b" }, "This is not JSON"],
    ["of something else", { name: "a.json", text: '{"a":1}' }, "is not a Loopsheet workbook"],
    [
      "of a newer Loopsheet",
      { name: "a.json", text: '{"loopsheet":2,"title":"T"}' },
      "written by a newer Loopsheet",
    ],
    [
      "with an input that there is not",
      {
        name: "a.json",
        text: '{"loopsheet":1,"title":"T","scenarios":[{"name":"S","overrides":{"roundSiez":1}}]}',
      },
      "scenarios[0].overrides.roundSiez",
    ],
    ["that is too large", { name: "a.json", text: " ".repeat(5_100_000) }, "the most is 5 MB"],
  ])("%s is refused in words, and what is open stays", async (_, file, words) => {
    const { page, complaints } = await open();
    await type(page, "roundSize", "77");
    const own = await sentenceOf(page);
    await drop(page, file);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await expect.poll(() => dialog.innerText()).toContain(words);
    await expect.poll(() => violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => sentenceOf(page)).toBe(own);
    expect(complaints).toEqual([]);
  });
});
