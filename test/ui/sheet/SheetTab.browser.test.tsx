import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { closeCommands, opened } from "../../../src/ui/commands/opened.ts";
import { SheetTab } from "../../../src/ui/sheet/SheetTab.tsx";
import { openInSheet, wantNothing } from "../../../src/ui/sheet/wantedCell.ts";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

afterEach(() => {
  // The commands of a sheet that is still shown would be found first.
  cleanup();
  wantNothing();
  closeCommands();
  window.location.hash = "";
});

async function showSheet(workspace = createDealWorkspace(), language: "en" | "nl" = "en") {
  const shown = showPart(() => <SheetTab />, language, workspace);
  await expect.poll(() => shown.container.querySelector("[role=grid]"), { timeout: 20_000 }).not.toBeNull();
  return shown;
}

describe("the Sheet tab", () => {
  test("has its parts, which F6 goes through, and nothing that axe finds wrong", async () => {
    const { container } = await showSheet();
    const regions = [...container.querySelectorAll("[data-region]")].map((one) =>
      one.getAttribute("data-region"),
    );
    expect(regions).toEqual(["toolbar", "formula", "grid", "side", "status"]);
    expect(await violationsIn(container)).toEqual([]);
  });

  test("shows the cell that was asked for before it was there", async () => {
    openInSheet({ variable: "wholeRoundRatio", items: [] });
    const { container } = await showSheet();
    await expect
      .poll(() => plain(container.querySelector<HTMLElement>("#sheet-side")?.innerText ?? ""), {
        timeout: 20_000,
      })
      .toContain("Whole-round ratio");
  });

  test("stands where the first variable is typed when a sheet is begun empty", async () => {
    const workspace = createDealWorkspace();
    const { container } = await showSheet(workspace);
    workspace.openEmpty();
    await expect.poll(() => document.activeElement?.getAttribute("role"), { timeout: 20_000 }).toBe("grid");
    await userEvent.keyboard("Price{Tab}");
    expect(workspace.contents().workbook.variables.map(({ name, label }) => [name, label])).toEqual([
      ["price", "Price"],
    ]);
    expect(plain(container.innerText)).toContain("no value yet");
  });
});

describe("its Toolbar", () => {
  test("names the deal, adds a variable, and opens what finds and lists", async () => {
    const workspace = createDealWorkspace();
    const { container } = await showSheet(workspace);
    expect(container.querySelector("h1")?.textContent).toBe("OpenAI round, January 2026");
    const press = (name: RegExp): void => {
      [...container.querySelectorAll<HTMLButtonElement>(".sheet-toolbar button")]
        .find((button) => name.test(button.innerText))
        ?.click();
    };
    press(/Find/);
    expect(opened()).toBe("palette");
    press(/Keys/);
    expect(opened()).toBe("shortcuts");
    const before = workspace.contents().workbook.variables.length;
    press(/Add a variable/);
    expect(workspace.contents().workbook.variables).toHaveLength(before + 1);
    press(/empty/);
    expect(workspace.preset()).toBe("empty");
  });

  test("speaks Dutch", async () => {
    const { container } = await showSheet(createDealWorkspace(), "nl");
    expect(plain(container.querySelector<HTMLElement>(".sheet-toolbar")?.innerText ?? "")).toContain(
      "Variabele toevoegen",
    );
  });
});
