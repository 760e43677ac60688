/** A workbook as a file: downloaded, opened by the chooser and by dropping, and on the command line. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { readLink } from "../../src/io/shareLink.ts";
import { downloadFrom, type PageFile, resultsOf, rowsOf } from "../support/downloadFrom.ts";
import { sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
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
  // What takes files comes a moment after the first picture.
  await expect
    .poll(async () => {
      await page.dispatchEvent("main", "dragenter", { dataTransfer: data });
      return page.getByText(invitation).isVisible();
    })
    .toBe(true);
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
    await page
      .getByText(
        "was opened from OpenAI round, January 2026.loopsheet.json. What was open before is among your workbooks.",
      )
      .waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => sentenceOf(page)).toBe(own);
  });

  test("with a sheet of its own is called by its title, in the page, its address, its file and its link", async () => {
    const { page, complaints } = await open();
    const variables = [
      { name: "raised", unit: "$B", input: 3 },
      { name: "half", unit: "$B", formula: "raised / 2 + oops" },
    ];
    const text = JSON.stringify({ loopsheet: 1, title: "Small round", variables });
    await drop(page, { name: "small.json", text });
    await expect.poll(() => textOf(page, "h1")).toContain("Small round");
    await page.getByText("1 mistake in its sheet").click();
    await page.getByText("variables[1].formula").waitFor();
    await page.getByRole("link", { name: "Mend in the sheet" }).click();
    await page.getByRole("grid").waitFor();
    await page.reload();
    await page.getByRole("grid").waitFor();
    await page.getByRole("link", { name: "Deal", exact: true }).click();
    await expect.poll(() => textOf(page, "h1")).toContain("Small round");
    await page
      .getByRole("button", { name: /^Share/ })
      .first()
      .click();
    const field = page.getByRole("textbox", { name: "Link" });
    await expect
      .poll(async () => {
        const reading = await readLink((await field.inputValue()).split("#")[1] ?? "");
        return "kept" in reading && reading.kept;
      })
      .toMatchObject({ title: "Small round" });
    const file = await downloadFrom(page, page.getByRole("button", { name: "Download file" }));
    expect(file.name).toBe("Small round.loopsheet.json");
    expect(JSON.parse(file.text)).toMatchObject({ title: "Small round", variables });
    expect(complaints).toEqual([]);
  });

  test("of 60,000 cells opens, on the Deal tab and in the sheet, and a larger one is refused", async () => {
    const { page, complaints } = await open();
    const square = (side: number): string => {
      const dimensions = { d: { from: 1, to: side }, e: { from: 1, to: side } };
      const variables = [{ name: "x", over: ["d", "e"], input: 1 }];
      return JSON.stringify({ loopsheet: 1, title: `Side ${side}`, dimensions, variables });
    };
    await drop(page, { name: "large.json", text: square(500) });
    const dialog = page.getByRole("dialog");
    await expect
      .poll(() => dialog.innerText())
      .toContain("come to 250,000 cells, and the page opens 60,000 at most");
    await page.keyboard.press("Escape");
    await drop(page, { name: "most.json", text: square(244) });
    await page.getByRole("button", { name: "59,488 more: in the sheet" }).click();
    await page.getByRole("grid").waitFor();
    await page.reload();
    await page.getByRole("grid").waitFor();
    expect(complaints).toEqual([]);
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
