import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { saveScenario } from "../../../src/document/scenarios.ts";
import { renameSection } from "../../../src/document/sections.ts";
import {
  addVariable,
  changeVariable,
  deleteVariables,
  renameVariable,
} from "../../../src/document/variables.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { ExportMenu } from "../../../src/ui/export/ExportMenu.tsx";
import { exportCsv } from "../../../src/ui/export/exportCsv.ts";
import { createFormat } from "../../../src/ui/format.ts";
import { english } from "../../../src/ui/locale/english.ts";
import { createWords } from "../../../src/ui/locale/words.tsx";
import { createDealWorkspace, showPart, violationsIn } from "../dealPage.tsx";

afterEach(() => vi.restoreAllMocks());

/** What is handed to the browser instead of being saved. */
function catchFiles() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:caught";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { blobs, names };
}

/** Hands out the results as the page does, and reads them. */
async function exported(workspace: Workspace): Promise<{ text: string; name: string }> {
  const { blobs, names } = catchFiles();
  const t = (key: keyof typeof english): string => english[key];
  const locale = {
    language: () => "en" as const,
    t,
    format: createFormat("en"),
    pack: () => undefined,
    learn: () => {},
  };
  exportCsv("plain", workspace, {
    t,
    words: createWords(workspace.calculation, locale, workspace.published),
  });
  return { text: await (blobs[0] as Blob).text(), name: names[0] ?? "" };
}

test("the file has inputs and results as they stand, with sources and labels", async () => {
  const workspace = createDealWorkspace();
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 25);
  workspace.set({ variable: "customer", items: [] }, "=Anthropic");
  const { text, name } = await exported(workspace);
  expect(name).toMatch(/^OpenAI round, January 2026 \d{4}-\d\d-\d\d\.csv$/);
  expect(text).toContain("Cheques,cheque,Cheque,Nvidia,25,$B,yours,Set by the user,");
  expect(text).toContain('"\'=Anthropic"');
  expect(text).toMatch(/Dutch press report: “tot 100 miljard dollar”/);
  expect(text).toContain("no_payback");
});

test("the file says which scenario it is", async () => {
  const workspace = createDealWorkspace();
  expect((await exported(workspace)).text).toContain("\nAs published,");
  vi.restoreAllMocks();
  workspace.set({ variable: "roundSize", items: [] }, 110);
  expect((await exported(workspace)).text).toContain("\nUnsaved changes,");
  vi.restoreAllMocks();
  workspace.change(saveScenario("Larger"));
  workspace.rename("My round");
  const { text, name } = await exported(workspace);
  expect(text).toContain("\nLarger,");
  expect(name).toMatch(/^My round, Larger \d{4}-\d\d-\d\d\.csv$/);
});

test("an edited deal goes by its present names and headings, without what was deleted", async () => {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  const changes = [
    renameVariable("roundSize", "raised"),
    changeVariable("raised", { label: "Money raised" }),
    renameSection("cheques", "Who pays"),
    deleteVariables(["effectiveCost", "customer"]),
    addVariable({ name: "overrun", label: "Overrun", section: "My doubts", unit: "%", input: 15 }),
  ];
  for (const change of changes) expect(workspace.change(change)).toBeUndefined();
  workspace.set({ variable: "roundSize", items: [] }, 110);
  const { text } = await exported(workspace);
  expect(text).toContain("The round,raised,Money raised,,110,$B,yours,Set by the user,");
  expect(text).toContain("Who pays,cheque,Cheque,Nvidia,30,$B,");
  expect(text).toContain("My doubts,overrun,Overrun,,15,%,assumption,,");
  expect(text).not.toMatch(/,effectiveCost,|,customer,|,roundSize,/);
});

test("a sheet begun empty is a head alone, then what is put into it", async () => {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  workspace.openEmpty();
  const { text, name } = await exported(workspace);
  expect(text).toBe("scenario,section,variable,label,item,value,unit,status,source,error\r\n");
  expect(name).toMatch(/^New sheet /);
  vi.restoreAllMocks();
  workspace.change(addVariable({ name: "raised", section: "round", unit: "$B", input: 100 }));
  workspace.change(addVariable({ name: "part", unit: "%", formula: "raised / 400 $B" }));
  workspace.change(addVariable({ name: "later" }));
  const rows = (await exported(workspace)).text.trimEnd().split("\r\n").slice(1);
  expect(rows.slice(0, 2)).toEqual([
    "The sheet as it is,round,raised,raised,,100,$B,assumption,,",
    "The sheet as it is,,part,part,,25,%,assumption,,",
  ]);
  expect(rows[2]).toMatch(/^The sheet as it is,,later,later,,,,.*,\w+$/);
});

test("the menu offers both dialects, and is clean to axe when open", async () => {
  const { blobs } = catchFiles();
  const { container } = showPart(() => <ExportMenu />);
  await userEvent.click(container.querySelector("button") as HTMLElement);
  // ExportList comes with the rest of the page.
  await expect.poll(() => container.querySelectorAll(".menu-item").length, { timeout: 20_000 }).toBe(2);
  expect(await violationsIn(container)).toEqual([]);
  const [, european] = container.querySelectorAll<HTMLElement>(".menu-item");
  await userEvent.click(european as HTMLElement);
  await expect.poll(() => blobs.length).toBe(1);
  const bytes = new Uint8Array(await (blobs[0] as Blob).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain(";effectiveCost;Effective cost of the stake;;17,55;$B;");
});
