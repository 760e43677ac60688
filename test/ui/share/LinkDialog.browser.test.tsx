/** A link that was followed, with LinkFacts, ResultTable, ShareFrame and ComplaintList. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Language } from "../../../src/ui/format.ts";
import { LinkDialog } from "../../../src/ui/share/LinkDialog.tsx";
import { closeLink, openedLink, openLink } from "../../../src/ui/share/opened.ts";
import { plain, showPart, violationsIn } from "../dealPage.tsx";
import { fragmentOf, type LinkOf, ownDeal } from "./linkView.ts";

afterEach(() => {
  closeLink();
  cleanup();
});

const dialog = (): HTMLDialogElement => document.querySelector("dialog") ?? expect.fail("No dialog is open.");
const words = (): string => plain(dialog().innerText);
const button = (name: string): HTMLButtonElement =>
  [...dialog().querySelectorAll("button")].find(({ innerText }) => plain(innerText) === name) ??
  expect.fail(`No button ${name} in: ${words()}`);

async function follow(link: string, language: Language = "en") {
  const shown = showPart(() => <LinkDialog />, language);
  openLink(link);
  await expect.poll(() => document.querySelector("dialog")?.open, { timeout: 5000 }).toBe(true);
  return shown;
}
const changes: LinkOf = {
  state: { overrides: { roundSize: 110, cheque: { Nvidia: 33 } } },
  by: "Anna",
  results: { supplierOwnership: 4.125 },
};

describe("A link", () => {
  test("says whose changes it holds, on which deal, and what they are; nothing is opened", async () => {
    const { workspace } = await follow(await fragmentOf(changes));
    const before = workspace.state();
    expect(words()).toContain(
      "Changes from Anna Nothing has been opened yet, and your own work stays as it is. " +
        "On the published deal “OpenAI round, January 2026”. The deal calculates as it did when the link was made.",
    );
    expect(words()).toContain("Round size $100B $110B Cheque, Nvidia $30B $33B");
    expect(words()).toContain(
      "The results that came with it are the same here. Result Sender Supplier's ownership 4.13 %",
    );
    button("Not now").click();
    await expect.poll(openedLink).toBeUndefined();
    expect(document.querySelector("dialog")).toBeNull();
    expect(workspace.state()).toBe(before);
  });

  test("is opened as a workbook that is called after its sender, and undo brings back the user's own", async () => {
    const { workspace } = await follow(await fragmentOf(changes));
    const own = workspace.id();
    await userEvent.keyboard("{Enter}");
    await expect.poll(workspace.id).not.toBe(own);
    expect(workspace.overrides()).toEqual({ roundSize: 110, cheque: { Nvidia: 33 } });
    expect(workspace.title()).toBe("OpenAI round, January 2026, from Anna");
    expect(openedLink()).toBeUndefined();
    workspace.undo();
    expect([workspace.id(), workspace.overrides()]).toEqual([own, {}]);
  });

  test.each([
    ["OpenAI round, January 2026, from Anna", "OpenAI round, January 2026, from Bob"],
    ["OpenAI-ronde, januari 2026, van Anna", "OpenAI-ronde, januari 2026, from Bob"],
    ["My own round", "My own round"],
  ])("that Bob makes of “%s” is opened as “%s”", async (title, expected) => {
    const { workspace } = await follow(
      await fragmentOf({ state: { title, overrides: { roundSize: 1 } }, by: "Bob" }),
    );
    expect(words()).toContain("Changes from Bob");
    button("Open as a workbook of my own").click();
    await expect.poll(workspace.title).toBe(expected);
  });

  test("gives the focus back where it was, also where it is closed by going back", async () => {
    const link = await fragmentOf(changes);
    const before = document.createElement("button");
    document.body.append(before);
    before.focus();
    const { workspace } = await follow(link);
    expect(document.activeElement).not.toBe(before);
    closeLink();
    await expect.poll(() => document.activeElement).toBe(before);
    openLink(link);
    await expect.poll(() => document.querySelector("dialog")?.open).toBe(true);
    button("Open as a workbook of my own").click();
    await expect.poll(workspace.title).toContain("Anna");
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  test("without a sender says so, and opens as it is called", async () => {
    const { workspace } = await follow(
      await fragmentOf({ state: { title: "<i>Bold</i>", overrides: { roundSize: 1 } } }),
    );
    expect(words()).toContain("Changes from a link The sender is not named.");
    expect(words()).toContain("The workbook is called “<i>Bold</i>”.");
    expect(dialog().querySelector("i")).toBeNull();
    button("Open as a workbook of my own").click();
    await expect.poll(workspace.title).toBe("<i>Bold</i>");
  });

  test("with an edited sheet and scenarios names what was added, changed and deleted, and the scenarios", async () => {
    const variables = ownDeal.variables
      .filter(({ name }) => name !== "effectiveValuation")
      .map((one) => (one.name === "roundSize" ? { ...one, label: "Money raised" } : one));
    const { workspace } = await follow(
      await fragmentOf({
        state: {
          workbook: {
            ...ownDeal,
            variables: [...variables, { name: "half", label: "Half", unit: "$B", formula: "roundSize / 2" }],
          },
          scenario: "Large",
          overrides: { roundSize: 120 },
          scenarios: [
            { name: "Large", overrides: { roundSize: 120 } },
            { name: "Small", overrides: { roundSize: 50, valuation: 500 } },
          ],
        },
      }),
    );
    expect(words()).toContain("Changed inputs of “Large”");
    expect(words()).toMatch(
      /Edited sheet Added Half Changed Money raised Deleted .+ Other scenarios Small 2 inputs changed/,
    );
    button("Open as a workbook of my own").click();
    await expect.poll(workspace.scenario).toBe("Large");
    expect(workspace.calculation.sheet.variables.has("half")).toBe(true);
  });

  test("on an edition that is not known says so, and exactly which results differ", async () => {
    await follow(
      await fragmentOf({
        ...changes,
        kept: { edition: "unheard-of" },
        results: { supplierOwnership: 4.5, passiveDilution: 13.75 },
      }),
    );
    expect(words()).toContain("which this Loopsheet does not know. It opens on the present one.");
    expect(words()).toContain(
      "These results are other here: Result Sender Here Supplier's ownership 4.50 % 4.13 % Passive dilution 13.75 % 13.75 %",
    );
  });

  test("names the inputs that have no effect", async () => {
    await follow(await fragmentOf({ kept: { overrides: { nothing: 1 } } }));
    expect(words()).toContain("No inputs are changed. Not on this sheet, so without effect: nothing.");
  });

  test("that is followed while another is shown takes its place", async () => {
    await follow(await fragmentOf(changes));
    openLink(await fragmentOf({ ...changes, by: "Bea" }));
    await expect.poll(words).toContain("Changes from Bea");
    expect(document.querySelectorAll("dialog")).toHaveLength(1);
  });

  test("is whole for a screen reader, in both languages", async () => {
    await follow(await fragmentOf(changes), "nl");
    expect(words()).toContain("Wijzigingen van Anna");
    expect(words()).toContain("Omvang van de ronde $ 100 mld. $ 110 mld.");
    expect(await violationsIn(dialog())).toEqual([]);
  });
});

describe("A link that cannot be opened says why, and leaves what is open as it is:", () => {
  test.each<[string, (link: string) => string, string]>([
    ["cut short", (link) => link.slice(0, -4), "It was cut short: a part of it is missing."],
    ["damaged", (link) => link.replace(/.{3}$/, "AAA"), "It was damaged on the way"],
    ["of a newer Loopsheet", (link) => link.replace("/1.", "/2."), "It was made by a newer Loopsheet"],
    ["too large", () => `link/1.${"a".repeat(14)}zzzz.A`, "at most 65,536 characters and 1 MB of text"],
  ])("%s", async (_, mangle, reason) => {
    const { workspace } = await follow(mangle(await fragmentOf(changes)));
    const before = workspace.state();
    expect(words()).toContain(
      `This link cannot be opened What you have open stays as it is. ${reason}`.slice(0, 60),
    );
    expect(words()).toContain(reason);
    expect(await violationsIn(dialog())).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(openedLink).toBeUndefined();
    expect(workspace.state()).toBe(before);
  });

  test("with a sheet that would keep the page busy for long, without calculating it", async () => {
    const items = Array.from({ length: 2000 }, (_, i) => String(i + 1));
    const circle = [
      { name: "back", over: ["steps"], formula: "sum(forth) / 4001 + forth / 2 + index(steps)" },
      { name: "forth", over: ["steps"], formula: "back * 0.99999" },
    ];
    const workbook = {
      ...ownDeal,
      settings: { iterations: 10_000, change: 1e-300 },
      dimensions: [...ownDeal.dimensions, { name: "steps", from: 1, items }],
      variables: [...ownDeal.variables, ...circle],
    };
    const { workspace } = await follow(await fragmentOf({ state: { workbook } }));
    expect(words()).toContain("Its sheet asks for more calculation than one from a link may.");
    expect(workspace.isPristine()).toBe(true);
  });

  test("in a browser that is too old", async () => {
    const link = await fragmentOf(changes);
    const own = Object.getOwnPropertyDescriptor(globalThis, "CompressionStream");
    Reflect.deleteProperty(globalThis, "CompressionStream");
    await follow(link);
    if (own) Object.defineProperty(globalThis, "CompressionStream", own);
    expect(words()).toContain("This browser is too old to read links.");
  });

  test("with something else in it, at its path", async () => {
    await follow(await fragmentOf({ kept: { preset: "no-such-deal" } }));
    expect(words()).toContain("It is whole, but does not hold a workbook that Loopsheet can read.");
    expect(words()).toContain('preset is no published deal known here: "no-such-deal".');
  });
});
