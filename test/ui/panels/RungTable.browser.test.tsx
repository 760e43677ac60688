import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { RungTable } from "../../../src/ui/panels/RungTable.tsx";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

function showClosed(language: "en" | "nl" = "en") {
  const workspace = createDealWorkspace();
  workspace.openPreset("closed-2026-03");
  return showPart(() => <RungTable />, language, workspace);
}

const rowOf = (container: Element, name: string): string[] => {
  const row = [...container.querySelectorAll("tr")].find((each) =>
    each.cells[0]?.textContent?.startsWith(name),
  );
  return [...(row?.querySelectorAll("td") ?? [])].map(({ innerText }) => plain(innerText));
};

describe("the answer at every status", () => {
  test("stands side by side, whatever is in force", () => {
    const { container } = showClosed();
    // 122 agreed; without Amazon's 35 on conditions 87; without SoftBank's 30 that are committed 57.
    expect(rowOf(container, "Round size in force")).toEqual(["122.0", "122.0", "87.0", "57.0"]);
    // 30 / 852, 30 / 817, 30 / 787.
    expect(rowOf(container, "Supplier's ownership")).toEqual(["3.52", "3.52", "3.67", "3.81"]);
    // 40 % of the round over the cheque of 30.
    expect(rowOf(container, "Whole-round ratio")).toEqual(["163", "163", "116", "76"]);
  });

  test("a press on a status puts it in force, and marks it", async () => {
    const { container, workspace } = showClosed();
    const paid = [...container.querySelectorAll<HTMLElement>(".rung-choice")].at(-1) as HTMLElement;
    await userEvent.click(paid);
    expect(workspace.overrides()).toEqual({ commitmentRung: "paid" });
    expect(
      [...container.querySelectorAll(".rung-choice")].map((each) => each.getAttribute("aria-pressed")),
    ).toEqual(["false", "false", "false", "true"]);
    expect(rowOf(container, "Round size in force")).toEqual(["122.0", "122.0", "87.0", "57.0"]);
    expect(container.querySelectorAll("tbody tr:first-child .rung-now")).toHaveLength(1);
  });

  test("follows the inputs", () => {
    const { container, workspace } = showClosed();
    workspace.set({ variable: "chequeStatusShare", items: ["SoftBank", "committed"] }, 0);
    workspace.set({ variable: "chequeStatusShare", items: ["SoftBank", "paid"] }, 100);
    workspace.commit();
    expect(rowOf(container, "Round size in force")).toEqual(["122.0", "122.0", "87.0", "87.0"]);
  });

  test("says the kind of an error in the place of a number, with the reason at hand", async () => {
    const { container } = showPart(() => <RungTable />, "nl");
    // Nothing of the January round is firmer than a letter of intent.
    expect(rowOf(container, "Ratio over de hele ronde")).toEqual([
      "133",
      "geen verhouding",
      "geen verhouding",
      "geen verhouding",
    ]);
    await userEvent.click(container.querySelector(".error-mark") as Element);
    expect(container.querySelector(".explanation:popover-open")?.textContent).toContain("leverancier");
    expect(await violationsIn(container)).toEqual([]);
  });
});
