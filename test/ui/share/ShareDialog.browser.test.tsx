/** Making a link, with ScopeChoice, LinkField, CopyButton and ShareParts. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { saveScenario } from "../../../src/document/scenarios.ts";
import { readLink } from "../../../src/io/shareLink.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import type { Language } from "../../../src/ui/format.ts";
import { closeShare, isShareOpen, openShare } from "../../../src/ui/share/opened.ts";
import { ShareParts } from "../../../src/ui/share/ShareParts.tsx";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";
import { downloadsDuring } from "../downloads.ts";

afterEach(() => {
  closeShare();
  cleanup();
});

const dialog = (): HTMLDialogElement => document.querySelector("dialog") ?? expect.fail("No dialog is open.");
const words = (): string => plain(dialog().innerText);
const address = (): string => dialog().querySelector("textarea")?.value ?? "";
const button = (name: string): HTMLButtonElement =>
  [...dialog().querySelectorAll("button")].find(({ innerText }) => plain(innerText) === name) ??
  expect.fail(`No button ${name} in: ${words()}`);
const nameField = (): HTMLInputElement =>
  dialog().querySelector<HTMLInputElement>("input[type=text]") ?? expect.fail("no field");

async function share(edit: (workspace: Workspace) => void, language: Language = "en") {
  const workspace = createDealWorkspace();
  edit(workspace);
  const shown = showPart(() => <ShareParts />, language, workspace);
  openShare();
  await expect.poll(address).toContain("#link/1.");
  return shown;
}
const setRound = (workspace: Workspace): void => {
  workspace.set({ variable: "roundSize", items: [] }, 110);
  workspace.set({ variable: "valuation", items: [] }, 820);
  workspace.commit();
};
async function linked() {
  const reading = await readLink(address().split("#")[1] ?? "");
  if (!("kept" in reading)) expect.fail(reading.problem);
  return { ...reading, kept: reading.kept as Record<string, unknown> };
}

describe("The share dialog", () => {
  test("makes a link of what is open, says its length, and that nothing is sent anywhere", async () => {
    await share(setRound);
    expect(words()).toContain("What is in it Unsaved changes 2 inputs changed");
    expect(words()).toContain(`${address().length} characters`);
    expect(words()).toContain(
      "Nothing is sent anywhere: the link itself holds the changes. Whoever has it can read them.",
    );
    const { kept, by } = await linked();
    expect(kept.overrides).toEqual({ roundSize: 110, valuation: 820 });
    expect(by).toBeUndefined();
    expect(document.activeElement).toBe(button("Copy link"));
  });

  test("puts the name in the link as it is typed", async () => {
    await share(setRound);
    await userEvent.fill(nameField(), "Anna");
    await expect.poll(async () => (await linked()).by).toBe("Anna");
    await userEvent.fill(nameField(), "");
    await expect.poll(async () => (await linked()).by).toBeUndefined();
  });

  test("holds one scenario or all of them", async () => {
    await share((workspace) => {
      setRound(workspace);
      workspace.change(saveScenario("First"));
      workspace.set({ variable: "roundSize", items: [] }, 130);
      workspace.commit();
      workspace.change(saveScenario("Second"));
    });
    expect(words()).toContain("Only what is open: Second The whole workbook: 2 scenarios 2 inputs changed");
    expect((await linked()).kept.scenarios).toHaveLength(1);
    dialog().querySelectorAll<HTMLInputElement>("input[type=radio]")[1]?.click();
    await expect.poll(async () => (await linked()).kept.scenarios).toHaveLength(2);
  });

  test("says that a workbook is too large for a link, and offers the file", async () => {
    const workspace = createDealWorkspace();
    let seed = 1;
    const noise = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 1e9;
    };
    const overrides = () =>
      Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`input${i}`, noise() * noise()]));
    const scenarios = Array.from({ length: 60 }, (_, i) => ({ name: `S${i}`, overrides: overrides() }));
    workspace.open({ ...workspace.state(), id: "large", scenarios });
    showPart(() => <ShareParts />, "en", workspace);
    openShare();
    await expect.poll(() => document.querySelectorAll("input[type=radio]").length).toBe(2);
    dialog().querySelectorAll<HTMLInputElement>("input[type=radio]")[1]?.click();
    await expect
      .poll(words)
      .toMatch(/too large for a link: it would have [\d,]+ characters, and 65,536 are the most/);
    const [file] = await downloadsDuring(() => button("Download file").click());
    expect(file?.name).toBe("OpenAI round, January 2026.loopsheet.json");
    expect(JSON.parse(file?.text ?? "").scenarios).toHaveLength(60);
  });

  test("says where the browser is too old to make links, and offers the file", async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, "CompressionStream");
    Reflect.deleteProperty(globalThis, "CompressionStream");
    showPart(() => <ShareParts />);
    openShare();
    await expect
      .poll(() => plain(document.querySelector("dialog")?.innerText ?? ""))
      .toContain("This browser cannot make links: it is too old for that. A file holds the same.");
    if (own) Object.defineProperty(globalThis, "CompressionStream", own);
    expect(button("Download file").disabled).toBe(false);
  });

  test("selects the link where there is no clipboard, and says which keys copy it", async () => {
    await share(setRound);
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard");
    Object.defineProperty(Navigator.prototype, "clipboard", { configurable: true, get: () => undefined });
    button("Copy link").click();
    await expect.poll(words).toContain("The link is selected: press Ctrl+C or ⌘C to copy it.");
    if (clipboard) Object.defineProperty(Navigator.prototype, "clipboard", clipboard);
    const field = dialog().querySelector("textarea");
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, address().length]);
  });

  test("closes by Escape, and is whole for a screen reader in both languages", async () => {
    await share(setRound, "nl");
    expect(words()).toContain("2 invoerwaarden gewijzigd");
    expect(await violationsIn(dialog())).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(isShareOpen).toBe(false);
  });
});
