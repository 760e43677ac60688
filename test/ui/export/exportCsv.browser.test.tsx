import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
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

test("the file has inputs and results as they stand, with sources and labels", async () => {
  const { blobs, names } = catchFiles();
  const workspace = createDealWorkspace();
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 25);
  workspace.set({ variable: "customer", items: [] }, "=Anthropic");
  const t = (key: keyof typeof english): string => english[key];
  const locale = {
    language: () => "en" as const,
    t,
    format: createFormat("en"),
    pack: () => undefined,
    learn: () => {},
  };
  exportCsv("plain", workspace, { t, words: createWords(workspace.calculation, locale) });
  expect(names[0]).toMatch(/^OpenAI round, January 2026 \d{4}-\d\d-\d\d\.csv$/);
  const text = await (blobs[0] as Blob).text();
  expect(text).toContain("Cheques,cheque,Cheque,Nvidia,25,$B,yours,Set by the user,");
  expect(text).toContain('"\'=Anthropic"');
  expect(text).toMatch(/Dutch press report: “tot 100 miljard dollar”/);
  expect(text).toContain("no_payback");
});

test("the menu offers both dialects, and is clean to axe when open", async () => {
  const { blobs } = catchFiles();
  const { container } = showPart(() => <ExportMenu />);
  await userEvent.click(container.querySelector("button") as HTMLElement);
  expect(await violationsIn(container)).toEqual([]);
  const [, european] = container.querySelectorAll<HTMLElement>(".menu-item");
  await userEvent.click(european as HTMLElement);
  await expect.poll(() => blobs.length).toBe(1);
  const bytes = new Uint8Array(await (blobs[0] as Blob).arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain(";effectiveCost;Effective cost of the stake;;17,55;$B;");
});
