/** DetailsPanel, with what it holds: NameFields, KindFields, RangeFields, OriginFields, AnchorFields, VariableActions; each a TextField, SelectField or CheckField. */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { addVariable } from "../../../src/document/variables.ts";
import type { Variable } from "../../../src/engine/index.ts";
import { violationsIn } from "../dealPage.tsx";
import { type Beside, besideGrid, lines } from "./besideGrid.tsx";

afterEach(cleanup);

const VARIABLES: readonly Variable[] = [
  { name: "preMoney", label: "Pre-money", section: "Round", unit: "$B", input: 700 },
  { name: "money", label: "New money", section: "Round", unit: "$B", input: 100 },
  { name: "postMoney", label: "Post-money", section: "Round", unit: "$B", formula: "preMoney + money" },
  { name: "half", label: "Half", section: "Parts", unit: "$B", formula: "postMoney / 2" },
];

async function details(variable: string, language: "en" | "nl" = "en"): Promise<Beside> {
  const beside = await besideGrid({
    isEmpty: true,
    side: "details",
    language,
    before: ({ change }) => {
      for (const one of VARIABLES) change(addVariable(one));
    },
  });
  beside.view.setSpot({ part: "value", section: "", variable, items: [] });
  return beside;
}

const field = <T extends HTMLElement = HTMLInputElement>(id: string): T =>
  document.getElementById(`side-field-${id}`) as T;

/** Types a text in place of what stands in a field. */
async function fill(id: string, text: string): Promise<void> {
  await userEvent.fill(field(id), text);
}

async function choose(id: string, value: string): Promise<void> {
  await userEvent.selectOptions(field<HTMLSelectElement>(id), value);
}

const variableOf = ({ workspace }: Beside, name: string): Variable | undefined =>
  workspace.calculation.variable(name);

describe("the details of a variable", () => {
  test("ask for a variable where none is chosen", async () => {
    const { words } = await besideGrid({ side: "details" });
    expect(words()).toContain("Choose a variable in the grid");
  });

  test("are taken by Enter, each as one step of undo", async () => {
    const beside = await details("money");
    await fill("label", "Round of 2026");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "money")?.label).toBe("Round of 2026");
    expect(lines(beside.role("heading")[0] as HTMLElement)).toBe("Round of 2026");
    expect(document.activeElement).toBe(field("label"));
    beside.workspace.undo();
    expect(variableOf(beside, "money")?.label).toBe("New money");
    expect(field("label").value).toBe("New money");
  });

  test("are taken on leaving a field", async () => {
    const beside = await details("money");
    await fill("source", "8-K");
    await userEvent.tab();
    expect(variableOf(beside, "money")?.source).toBe("8-K");
  });

  test("are given up by Escape", async () => {
    const beside = await details("money");
    await fill("label", "Nonsense");
    await userEvent.keyboard("{Escape}");
    expect(field("label").value).toBe("New money");
    expect(beside.asked.focus).toBe(0);
    await userEvent.keyboard("{Escape}");
    expect(beside.asked.focus).toBe(1);
    expect(beside.workspace.history()).toHaveLength(5);
  });

  test("keep what cannot be taken, with the reason, also when one goes elsewhere and comes back", async () => {
    const beside = await details("money");
    await fill("unit", "$X");
    await userEvent.keyboard("{Enter}");
    expect(field("unit").getAttribute("aria-invalid")).toBe("true");
    const reason = document.getElementById(
      field("unit").getAttribute("aria-describedby")?.split(" ")[0] ?? "",
    );
    expect(reason?.innerText).toContain("“$X” is not a unit.");
    expect(variableOf(beside, "money")?.unit).toBe("$B");
    expect(await violationsIn(beside.container)).toEqual([]);
    beside.view.setSpot({ part: "value", section: "", variable: "preMoney", items: [] });
    expect(field("unit").value).toBe("$B");
    beside.view.setSpot({ part: "value", section: "", variable: "money", items: [] });
    expect(field("unit").value).toBe("$X");
    expect(beside.words()).toContain("“$X” is not a unit.");
  });

  test("lose no text when the spot moves while it is typed", async () => {
    const beside = await details("money");
    await fill("note", "Cash at closing.");
    beside.view.setSpot({ part: "value", section: "", variable: "preMoney", items: [] });
    await expect.poll(() => variableOf(beside, "money")?.note).toBe("Cash at closing.");
    expect(variableOf(beside, "preMoney")?.note).toBeUndefined();
  });
});

describe("the name", () => {
  test("changes in every formula, and the focus stays in its field", async () => {
    const beside = await details("money");
    await fill("name", "newMoney");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "postMoney")?.formula).toBe("preMoney + newMoney");
    expect(beside.view.spot()?.variable).toBe("newMoney");
    await expect.poll(() => document.activeElement?.id).toBe("side-field-name");
    expect(field("name").value).toBe("newMoney");
  });

  test("is refused where it is taken", async () => {
    const beside = await details("money");
    await fill("name", "preMoney");
    await userEvent.keyboard("{Enter}");
    expect(beside.words()).toContain("There is a variable called preMoney already.");
    expect(variableOf(beside, "money")).toBeDefined();
  });
});

describe("the section", () => {
  test("is one of those there are, or a new one", async () => {
    const beside = await details("money");
    await choose("section", "Parts");
    expect(variableOf(beside, "money")?.section).toBe("Parts");
    await choose("section", "\n");
    await expect.poll(() => document.activeElement?.id).toBe("side-field-newSection");
    await userEvent.keyboard("Cash{Enter}");
    expect(variableOf(beside, "money")?.section).toBe("Cash");
    expect(field<HTMLSelectElement>("section").value).toBe("Cash");
  });
});

describe("the kind", () => {
  test("goes from formula to number with the value that it had", async () => {
    const beside = await details("postMoney");
    await choose("kind", "number");
    expect(variableOf(beside, "postMoney")).toMatchObject({ input: 800 });
    expect(variableOf(beside, "postMoney")?.formula).toBeUndefined();
    expect(field("slider-0")).not.toBeNull();
  });

  test("goes to formula in the formula bar, and stays what it was until there is one", async () => {
    const beside = await details("money");
    await choose("kind", "formula");
    expect(beside.view.typing()).toEqual({ variable: "money", text: "100 $B" });
    expect(variableOf(beside, "money")?.input).toBe(100);
    expect(field<HTMLSelectElement>("kind").value).toBe("number");
  });

  test("goes to a choice, whose options are written with commas", async () => {
    const beside = await details("half");
    await choose("kind", "choice");
    expect(variableOf(beside, "half")?.choice).toEqual(["on", "off"]);
    await fill("choice", "low, middle, high");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "half")).toMatchObject({ choice: ["low", "middle", "high"], input: "low" });
    await choose("kind", "text");
    expect(variableOf(beside, "half")?.text).toBe(true);
  });
});

describe("the range", () => {
  test("of the slider is taken when both ends are there, in the variable's unit", async () => {
    const beside = await details("money");
    await fill("slider-0", "50");
    await userEvent.tab();
    expect(beside.words()).toContain("It is taken once the other end is filled in.");
    await userEvent.keyboard("0.2 $T{Enter}");
    expect(variableOf(beside, "money")?.slider).toEqual([50, 200]);
    expect(beside.words()).not.toContain("It is taken once");
    expect([field("slider-0").value, field("slider-1").value]).toEqual(["50", "200"]);
    await fill("slider-1", "20");
    await userEvent.keyboard("{Enter}");
    expect(beside.words()).toContain("A slider runs from the smaller to the larger");
  });

  test("that is hard may be open at one end", async () => {
    const beside = await details("money");
    await fill("range-0", "0");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "money")?.range).toEqual([0, null]);
  });

  test("may hold whole numbers only", async () => {
    const beside = await details("money");
    field("whole").focus();
    await userEvent.keyboard(" ");
    expect(variableOf(beside, "money")?.whole).toBe(true);
    await userEvent.keyboard(" ");
    expect(variableOf(beside, "money")?.whole).toBeUndefined();
  });
});

describe("where it comes from", () => {
  test("is status, source and day", async () => {
    const beside = await details("money");
    await choose("status", "reported");
    await fill("date", "31 January");
    await userEvent.keyboard("{Enter}");
    expect(beside.words()).toContain("“31 January” is not a day.");
    await fill("date", "2026-01-31");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "money")).toMatchObject({ status: "reported", date: "2026-01-31" });
  });

  test("is said of the cell at the spot, where there are several", async () => {
    const beside = await besideGrid({ side: "details" });
    beside.view.setSpot({ part: "value", section: "round", variable: "cheque", items: ["Amazon"] });
    await fill("source", "Filing of March");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "cheque")?.items?.Amazon?.source).toBe("Filing of March");
    await choose("originOf", "all");
    await fill("source", "Press");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "cheque")?.source).toBe("Press");
    expect(variableOf(beside, "cheque")?.items?.Amazon?.source).toBe("Filing of March");
  });

  test("names what the user has changed, and takes it back", async () => {
    const beside = await details("money");
    beside.workspace.set({ variable: "money", items: [] }, 120);
    beside.workspace.commit();
    expect(beside.words()).toContain("Changed by you (was $100.0B).");
    beside.find("button", "Take it back").click();
    expect(beside.words()).not.toContain("Changed by you");
  });
});

describe("marks on the slider", () => {
  test("are added, written and taken away", async () => {
    const beside = await details("money");
    (beside.container.querySelector("details summary") as HTMLElement).click();
    beside.find("button", "Add a mark").click();
    await expect.poll(() => document.activeElement?.id).toBe("side-anchor-0-value");
    await userEvent.fill(document.activeElement as HTMLElement, "110");
    await userEvent.tab();
    await userEvent.fill(document.activeElement as HTMLElement, "Press of March");
    await userEvent.keyboard("{Enter}");
    expect(variableOf(beside, "money")?.anchors).toEqual([{ value: 110, label: "Press of March" }]);
    beside.find("button", "Remove this mark").click();
    expect(variableOf(beside, "money")?.anchors).toBeUndefined();
  });
});

describe("what is done with a whole variable", () => {
  test("a result is pinned to the Deal page", async () => {
    const beside = await details("postMoney");
    field("pinned").focus();
    await userEvent.keyboard(" ");
    expect(variableOf(beside, "postMoney")?.pinned).toBe(true);
  });

  test("it is duplicated right behind, and moved", async () => {
    const beside = await details("preMoney");
    const names = (): string[] => [...beside.workspace.calculation.sheet.variables.keys()];
    beside.find("button", "Move down").click();
    expect(names()).toEqual(["money", "preMoney", "postMoney", "half"]);
    beside.find("button", "Move up").click();
    beside.find("button", "Duplicate").click();
    expect(names()).toHaveLength(5);
    expect(beside.view.spot()?.variable).toBe(names()[1]);
    beside.view.setSpot({ part: "value", section: "", variable: "preMoney", items: [] });
    beside.find("button", "Move up").click();
    expect(beside.words()).toContain("preMoney is the first already.");
  });

  test("what names it is named before it is deleted, and Escape keeps it", async () => {
    const beside = await details("money");
    beside.find("button", "Delete").focus();
    await userEvent.keyboard("{Enter}");
    expect(beside.words()).toContain("1 formula names New money: Post-money");
    await expect.poll(() => document.activeElement?.id).toBe("side-delete-keep");
    await userEvent.keyboard("{Escape}");
    expect(beside.words()).not.toContain("1 formula names");
    await userEvent.keyboard("{Enter}");
    beside.find("button", "Delete all the same").click();
    expect(variableOf(beside, "money")).toBeUndefined();
    expect(variableOf(beside, "postMoney")?.formula).toBe("preMoney + money");
    expect(beside.view.spot()?.variable).toBe("postMoney");
    expect(beside.view.said()).toBe("New money is deleted; undo brings it back.");
    beside.workspace.undo();
    expect(variableOf(beside, "money")?.input).toBe(100);
  });

  test("checks that name it are named too", async () => {
    const beside = await besideGrid({ side: "details" });
    beside.view.setSpot({ part: "value", section: "round", variable: "roundSize", items: [] });
    beside.find("button", "Delete").click();
    expect(beside.words()).toContain("check chequesFitRound");
    expect(await violationsIn(beside.container)).toEqual([]);
  });

  test("it goes at once where nothing names it", async () => {
    const beside = await details("half");
    beside.find("button", "Delete").click();
    expect(variableOf(beside, "half")).toBeUndefined();
    expect(beside.view.spot()).toBeUndefined();
  });
});

test("The form speaks Dutch, refusals included where the language has them.", async () => {
  const beside = await details("money", "nl");
  expect(beside.words()).toContain("Loopt over");
  expect(await violationsIn(beside.container)).toEqual([]);
});
