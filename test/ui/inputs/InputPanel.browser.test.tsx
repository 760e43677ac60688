import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { panelSections } from "../../../src/model/panels.ts";
import { createInputFilter } from "../../../src/ui/inputs/createInputFilter.ts";
import { InputOf } from "../../../src/ui/inputs/InputOf.tsx";
import { InputPanel } from "../../../src/ui/inputs/InputPanel.tsx";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

/** The panel shows, by kind: QuantityRow (Slider, NumberField), ChoiceRow, TextRow, RangedInput with TakenRow; Provenance and Problems under each. */
function showPanel() {
  const workspace = createDealWorkspace();
  const filter = createInputFilter(workspace);
  return { ...showPart(() => <InputPanel filter={filter} />, "en", workspace), filter };
}

describe("the panel of terms", () => {
  test("has every input of the round once; those of panels are elsewhere", () => {
    const { container, workspace } = showPanel();
    const ids = [...container.querySelectorAll("[id^='input-']")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inputs = workspace.calculation.sheet.workbook.variables.filter(
      ({ formula, section = "" }) => formula === undefined && !panelSections.includes(section),
    );
    const missing = inputs
      .map(({ name }) => name)
      .filter((name) => !ids.some((id) => id.startsWith(`input-${name}`)));
    expect(missing).toEqual([]);
  });

  test("shows by source what is asked for, unfolded", () => {
    const { container, filter, workspace } = showPanel();
    workspace.set({ variable: "taxRate", items: [] }, 21);
    filter.show("yours");
    const shown = [...container.querySelectorAll(".input-label")].filter((label) => label.checkVisibility());
    expect(shown.map(({ textContent }) => textContent)).toEqual(["Tax rate"]);
    expect(filter.count("yours")).toBe(1);
  });

  test("lists inputs of panels too while it shows by source, without taking their ids", () => {
    const { container, filter, workspace } = showPanel();
    expect(container.textContent).not.toContain("Published stakes");
    workspace.set({ variable: "publishedStake", items: ["Nvidia"] }, 3.47);
    workspace.set({ variable: "trancheCondition", items: ["1"] }, "fails");
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "paid"] }, 10);
    filter.show("yours");
    const headings = [...container.querySelectorAll("h3")].filter((heading) => heading.checkVisibility());
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Commitment",
      "Tranches",
      "Published stakes",
    ]);
    expect(container.querySelector("#listed-input-publishedStake-Nvidia")).not.toBeNull();
    expect(container.querySelector("#input-publishedStake-Nvidia")).toBeNull();
    // Of 20 tranches one is in use; a place of two dimensions names both.
    expect(container.querySelectorAll("[name^='listed-input-trancheCondition']")).toHaveLength(2);
    expect(plain(container.textContent ?? "")).toContain("Nvidia × letter of intent");
  });

  test("puts the ladder's control first once money stands at different rungs (LadderRow)", async () => {
    const { container, words, workspace } = showPanel();
    expect(words()).not.toContain("Count money from");
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "letterOfIntent"] }, 40);
    workspace.set({ variable: "chequeStatusShare", items: ["Nvidia", "paid"] }, 60);
    workspace.commit();
    expect(words()).toContain("Count money from");
    await userEvent.click(container.querySelector(".ladder-row input[value=paid]") as Element);
    // 60 % of 30.
    expect(words()).toContain("$18.0B of $100.0B counts");
    // A round of less than nothing is an error, and of an error nothing counts.
    workspace.set({ variable: "roundSize", items: [] }, -5);
    workspace.commit();
    expect(words()).not.toMatch(/ of .* counts/);
    workspace.reset({ variable: "roundSize", items: [] });
    expect(words()).toContain("$18.0B of $100.0B counts");
    expect(await violationsIn(container)).toEqual([]);
  });

  test("offers a slider and a field for the same value, and marks what is the user's", async () => {
    const { container, workspace } = showPart(() => <InputOf variable="valuation" />);
    const slider = container.querySelector<HTMLInputElement>("input[type=range]");
    const field = container.querySelector<HTMLInputElement>(".field-text");
    expect([slider?.value, slider?.min, slider?.max]).toEqual(["800", "100", "2000"]);
    await userEvent.fill(field as HTMLElement, "1.2tn");
    await userEvent.keyboard("{Enter}");
    expect(slider?.value).toBe("1200");
    expect(slider?.getAttribute("aria-valuetext")).toBe("1,200 billion dollars");
    expect(container.querySelector(".provenance .badge")?.textContent).toBe("yours");
    (slider as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(field?.value).toBe("$1,190.0B");
    await userEvent.keyboard("{Delete}");
    expect(field?.value).toBe("$800.0B");
    expect(workspace.isChanged()).toBe(false);
  });

  test("shows a day as it is typed, without a slider", async () => {
    const { container, workspace } = showPart(() => <InputOf variable="closingDate" />);
    const field = container.querySelector<HTMLInputElement>(".field-text") as HTMLInputElement;
    expect([field.value, field.inputMode]).toEqual(["2026-03-31", "text"]);
    expect(container.querySelector("input[type=range]")).toBeNull();
    await userEvent.fill(field, "2026-04-30");
    await userEvent.keyboard("{Enter}{ArrowUp}");
    expect(field.value).toBe("2026-05-01");
    await userEvent.click(container.querySelector(".reset") as Element);
    expect(workspace.isChanged()).toBe(false);
  });

  test("goes back to the formula where a value follows from one", async () => {
    const { container } = showPart(() => <InputOf variable="entryValuation" />);
    const field = container.querySelector<HTMLInputElement>(".field-text") as HTMLInputElement;
    await userEvent.fill(field, "500");
    await userEvent.keyboard("{Enter}");
    const reset = container.querySelector<HTMLElement>(".reset");
    expect(reset?.getAttribute("aria-label")).toBe("Reset Entry valuation to the formula");
    await userEvent.click(reset as Element);
    expect(field.value).toBe("$800.0B");
  });

  test("offers other published values where sources conflict", async () => {
    const workspace = createDealWorkspace();
    workspace.openPreset("amazon-loop");
    const { container } = showPart(() => <InputOf variable="valuation" />, "en", workspace);
    await userEvent.click(container.querySelector("summary") as Element);
    const title = container.querySelector(".rivals-title");
    expect(title?.textContent).toBe("Other published values");
    const rivals = container.querySelector(`[aria-labelledby="${title?.id}"]`);
    await userEvent.click(rivals?.querySelector("button") as Element);
    expect(workspace.override({ variable: "valuation", items: [] })).toBeDefined();
  });

  test("says of each line of an input where it comes from (Sources)", async () => {
    const { container } = showPart(() => <InputOf variable="cheque" />);
    expect(container.querySelector(".sources")).toBeNull();
    await userEvent.click(container.querySelector(".provenance summary") as Element);
    await expect.poll(() => container.querySelectorAll(".sources > li").length).toBe(4);
    expect(plain(container.querySelector(".sources")?.textContent ?? "")).toContain("27 Feb 2026");
  });

  test("offers published values as buttons with their source", async () => {
    const { container } = showPart(() => <InputOf variable="roundSize" />);
    await userEvent.click(container.querySelector("summary") as Element);
    const closing = [...container.querySelectorAll(".anchors li")].find((item) =>
      item.textContent?.includes("closed 31 March 2026"),
    );
    expect(closing?.textContent).toContain("31 Mar 2026");
    await userEvent.click(closing?.querySelector("button") as Element);
    expect(container.querySelector<HTMLInputElement>(".field-text")?.value).toBe("$122.0B");
    expect(container.querySelectorAll(".slider-tick")).toHaveLength(2);
  });

  test("chooses by radio where there are few options and from a list where there are many", async () => {
    const { container, workspace } = showPart(() => (
      <>
        <InputOf variable="chequeMode" />
        <InputOf variable="supplier" />
      </>
    ));
    const modes = [...container.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    expect(modes.map(({ value }) => value)).toEqual(["balance", "strict", "scaleBack", "upsize"]);
    await userEvent.click(modes[1] as Element);
    await userEvent.selectOptions(container.querySelector("select") as HTMLElement, "Amazon");
    expect(workspace.overrides()).toEqual({ chequeMode: "strict", supplier: "Amazon" });
    await userEvent.click(container.querySelector(".reset") as Element);
    expect(workspace.overrides()).toEqual({ supplier: "Amazon" });
    expect(await violationsIn(container)).toEqual([]);
  });

  test("takes a name, and takes it back when it is emptied", async () => {
    const { container, workspace } = showPart(() => <InputOf variable="customer" />);
    const field = container.querySelector("input") as HTMLInputElement;
    await userEvent.fill(field, "  Anthropic ");
    await userEvent.tab();
    expect(workspace.text("customer")).toBe("Anthropic");
    await userEvent.fill(field, "");
    await userEvent.tab();
    expect(workspace.isChanged()).toBe(false);
    expect(field.value).toBe("OpenAI");
  });

  test("has a line for every holder, and a result where one takes what the others leave", () => {
    const { container, workspace } = showPart(() => <InputOf variable="cheque" />);
    expect(container.querySelectorAll(".input-compact")).toHaveLength(7);
    expect(plain(container.querySelector(".input-taken")?.textContent ?? "")).toContain(
      "New investors$20.0B",
    );
    workspace.set({ variable: "chequeMode", items: [] }, "strict");
    expect(container.querySelector(".input-taken")).toBeNull();
  });

  test("folds the years in which nothing falls", () => {
    const { container } = showPart(() => <InputOf variable="spendSchedule" />);
    const shown = [...container.querySelectorAll(".input-compact")].filter((line) => line.checkVisibility());
    expect(shown.map((line) => line.querySelector("label")?.textContent)).toEqual([
      "Year 1",
      "Year 2",
      "Year 3",
    ]);
    expect(container.querySelector(".fold summary")?.textContent).toBe("11 more, all at 0");
  });

  test("says what does not fit beside the input it belongs to", () => {
    const { container, workspace } = showPart(() => (
      <>
        <InputOf variable="cheque" />
        <InputOf variable="grossMargin" />
      </>
    ));
    workspace.set({ variable: "cheque", items: ["Nvidia"] }, 130);
    workspace.set({ variable: "grossMargin", items: [] }, -20);
    expect(plain(container.querySelector(".ranged .wrong")?.textContent ?? "")).toContain(
      "The cheques come to $180B",
    );
    expect(plain(container.querySelector(".input > .warning")?.textContent ?? "")).toContain(
      "A gross margin of −20 % is a loss",
    );
    workspace.set({ variable: "grossMargin", items: [] }, 120);
    const field = container.querySelector("#input-grossMargin");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(plain(container.querySelector(".input > .input-head .field-reason")?.textContent ?? "")).toContain(
      "must be at most 100 %",
    );
  });
});
