/**
 * The panel by the keyboard, with all that it is made of: DimensionFold, ItemList, ItemRow, EditField, NumberSpan,
 * VariableLinks, AddDimension.
 */
import { cleanup } from "@solidjs/testing-library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { addVariable } from "../../../src/document/variables.ts";
import { cellAt } from "../../../src/engine/index.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { DimensionsPanel } from "../../../src/ui/dimensions/DimensionsPanel.tsx";
import { wantItem } from "../../../src/ui/dimensions/wantedItem.ts";
import type { Language } from "../../../src/ui/format.ts";
import { createSheetView, SheetViewContext } from "../../../src/ui/sheet/createSheetView.ts";
import "../../../src/ui/side/side.css";
import { createDealWorkspace, plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(cleanup);

async function show(language: Language = "en", isEmpty = false) {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  if (isEmpty) workspace.openEmpty();
  const said: string[] = [];
  const went: string[] = [];
  const shown = showPart(
    () => {
      const view = createSheetView(workspace);
      const say = (text: string): void => void said.push(text);
      const goTo: typeof view.goTo = ({ variable }) => void went.push(variable);
      return (
        <SheetViewContext.Provider value={{ ...view, say, goTo }}>
          <div class="side" style={{ "inline-size": "22rem" }}>
            <DimensionsPanel />
          </div>
        </SheetViewContext.Provider>
      );
    },
    language,
    workspace,
  );
  return { ...shown, said, went };
}

const itemsOf = ({ calculation }: Workspace, dimension: string): readonly string[] =>
  calculation.sheet.workbook.dimensions.find(({ name }) => name === dimension)?.items ?? [];

/** The part of the panel whose head begins with a text. */
const fold = (title: string): HTMLDetailsElement =>
  [...document.querySelectorAll("details")].find((one) => one.querySelector("h3")?.textContent === title) ??
  expect.fail(`There is no ${title}.`);

async function open(title: string): Promise<HTMLDetailsElement> {
  fold(title).querySelector("summary")?.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fold(title).open && fold(title).querySelector("input") !== null).toBe(true);
  return fold(title);
}

const button = (within: Element, name: string): HTMLButtonElement =>
  [...within.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent?.trim()) === name) ??
  expect.fail(`There is no button ${name}.`);
const field = (within: Element, name: string): HTMLInputElement =>
  ([...within.querySelectorAll("input, textarea")].find(
    (one) => one.ariaLabel === name || (one as HTMLInputElement).labels?.[0]?.textContent?.trim() === name,
  ) as HTMLInputElement) ?? expect.fail(`There is no field ${name}.`);
const focused = (): string => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "";

describe("items", () => {
  test("are listed in order under each dimension, with who ranges over it", async () => {
    const { words } = await show();
    expect(plain(fold("Routes").innerText)).toBe("Routes 5 items");
    const routes = await open("Routes");
    const names = [...routes.querySelectorAll<HTMLInputElement>(".dimension-item input")].map(
      ({ value }) => value,
    );
    expect(names).toEqual(["Direct", "Oracle", "CoreWeave", "Microsoft", "Amazon"]);
    expect(words()).toMatch(/\d+ variables range over it/);
  });

  test("are added at the end, by Enter; the field is ready for the next", async () => {
    const { workspace, said } = await show();
    const routes = await open("Routes");
    field(routes, "New item").focus();
    await userEvent.keyboard("Crusoe{Enter}");
    expect(itemsOf(workspace, "routes")).toEqual([
      "Direct",
      "Oracle",
      "CoreWeave",
      "Microsoft",
      "Amazon",
      "Crusoe",
    ]);
    expect(said).toEqual(["Crusoe is added to Routes."]);
    expect(document.activeElement).toBe(field(routes, "New item"));
    expect(field(routes, "New item").value).toBe("");
    await userEvent.keyboard("Oracle{Enter}");
    expect(routes.querySelector("[role=alert]")?.textContent).toContain("“Oracle”");
    expect(field(routes, "New item").getAttribute("aria-invalid")).toBe("true");
    expect(itemsOf(workspace, "routes")).toHaveLength(6);
    workspace.undo();
    expect(itemsOf(workspace, "routes")).toHaveLength(5);
  });

  test("are renamed in place: Enter takes it, Escape gives it up, what is refused stays with the reason", async () => {
    const { workspace } = await show();
    const routes = await open("Routes");
    const second = field(routes, "Item 2");
    await userEvent.clear(second);
    await userEvent.keyboard("OCI{Enter}");
    expect(itemsOf(workspace, "routes")[1]).toBe("OCI");
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard("x{Escape}");
    expect(second.value).toBe("OCI");
    await userEvent.clear(second);
    await userEvent.keyboard("Amazon{Enter}");
    expect([second.value, second.getAttribute("aria-invalid")]).toEqual(["Amazon", "true"]);
    expect(itemsOf(workspace, "routes")[1]).toBe("OCI");
    workspace.undo();
    expect(itemsOf(workspace, "routes")[1]).toBe("Oracle");
  });

  test("are moved; the focus goes with the item, to its other button at the end", async () => {
    const { workspace } = await show();
    const routes = await open("Routes");
    button(routes, "Move Microsoft down").focus();
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(workspace, "routes").slice(3)).toEqual(["Amazon", "Microsoft"]);
    expect(focused()).toBe("Move Microsoft up");
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(workspace, "routes").slice(2)).toEqual(["Microsoft", "CoreWeave", "Amazon"]);
    expect(focused()).toBe("Move Microsoft up");
  });

  test("that no formula names go at once; the focus stands on the next", async () => {
    const { workspace } = await show();
    const routes = await open("Routes");
    button(routes, "Delete CoreWeave").focus();
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(workspace, "routes")).toEqual(["Direct", "Oracle", "Microsoft", "Amazon"]);
    expect(focused()).toBe("Delete Microsoft");
    button(routes, "Delete Amazon").focus();
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe("Delete Microsoft");
    workspace.undo();
    workspace.undo();
    expect(itemsOf(workspace, "routes")).toHaveLength(5);
  });

  test("that formulas name are shown with these first, and deleted all the same or kept", async () => {
    const { workspace, went } = await show();
    const routes = await open("Routes");
    button(routes, "Delete Direct").focus();
    await userEvent.keyboard("{Enter}");
    const alert = routes.querySelector<HTMLElement>("[role=alert]") ?? expect.fail();
    expect(plain(alert.innerText)).toContain("Formulas name “Direct”, and cannot be used without it:");
    expect(itemsOf(workspace, "routes")).toHaveLength(5);
    alert.querySelector<HTMLElement>(".link")?.click();
    expect(went).toHaveLength(1);
    button(alert, "Keep it").focus();
    await userEvent.keyboard("{Enter}");
    expect(routes.querySelector("[role=alert]")).toBeNull();
    expect(focused()).toBe("Delete Direct");
    await userEvent.keyboard("{Enter}");
    button(routes, "Delete all the same").focus();
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(workspace, "routes")).toEqual(["Oracle", "CoreWeave", "Microsoft", "Amazon"]);
    expect(workspace.calculation.sheet.complaints.length).toBeGreaterThan(0);
    workspace.undo();
    expect(workspace.calculation.sheet.complaints).toEqual([]);
  });

  test("beyond fifty are drawn when all are asked for", async () => {
    const { workspace } = await show("en", true);
    const add = await open("Add a dimension");
    await userEvent.fill(field(add, "Name"), "plants");
    await userEvent.fill(
      field(add, "Items, one a line"),
      Array.from({ length: 1000 }, (_, i) => `P${i}`).join("\n"),
    );
    await userEvent.click(button(add, "Add it"));
    expect(itemsOf(workspace, "plants")).toHaveLength(1000);
    const plants = fold("plants");
    await expect.poll(() => plants.querySelectorAll(".dimension-item").length).toBe(50);
    await userEvent.click(button(plants, "Show all 1,000"));
    expect(plants.querySelectorAll(".dimension-item")).toHaveLength(1000);
    expect(focused()).toBe("Item 51");
  });
});

describe("dimensions", () => {
  test("of numbers have a first and a last", async () => {
    const { workspace, said } = await show();
    const years = await open("Years after the closing");
    expect([field(years, "From").value, field(years, "To").value]).toEqual(["-3", "10"]);
    await userEvent.clear(field(years, "To"));
    await userEvent.keyboard("12{Enter}");
    expect(itemsOf(workspace, "years").at(-1)).toBe("12");
    expect(said).toEqual(["Years after the closing now runs from -3 to 12."]);
    await userEvent.clear(field(years, "To"));
    await userEvent.keyboard("soon{Enter}");
    expect(years.querySelector("[role=alert]")?.textContent).toBe(
      "“soon” is not a whole number. Write one such as 10.",
    );
    await userEvent.keyboard("{Escape}");
    await userEvent.clear(field(years, "From"));
    await userEvent.keyboard("20{Enter}");
    expect(years.querySelector("[role=alert]")?.textContent).toContain("20");
    workspace.undo();
    expect(itemsOf(workspace, "years").at(-1)).toBe("10");
  });

  test("are added with names or numbers, and renamed; a variable then has a value for each item", async () => {
    const { workspace, words } = await show("en", true);
    expect(words()).toContain("There are no dimensions yet.");
    const add = await open("Add a dimension");
    await userEvent.fill(field(add, "Name"), "plants");
    await userEvent.fill(field(add, "Label"), "Plants");
    await userEvent.fill(field(add, "Items, one a line"), "Abilene\n\nMilam\n");
    button(add, "Add it").focus();
    await userEvent.keyboard("{Enter}");
    expect(itemsOf(workspace, "plants")).toEqual(["Abilene", "Milam"]);
    await expect.poll(() => fold("Plants").open).toBe(true);
    expect(document.activeElement).toBe(fold("Plants").querySelector("summary"));
    workspace.change(addVariable({ name: "power", unit: "GW", over: ["plants"], input: 1 }));
    await userEvent.clear(field(fold("Plants"), "Name"));
    await userEvent.keyboard("sites{Enter}");
    expect(cellAt(workspace.calculation.sheet, "power", ["Milam"])).toBeDefined();
    expect(workspace.calculation.sheet.workbook.variables[0]?.over).toEqual(["sites"]);
    field(add, "numbers").focus();
    await userEvent.keyboard(" ");
    await userEvent.fill(field(add, "Name"), "phases");
    await userEvent.fill(field(add, "From"), "1");
    await userEvent.fill(field(add, "To"), "3");
    await userEvent.click(button(add, "Add it"));
    expect(itemsOf(workspace, "phases")).toEqual(["1", "2", "3"]);
  });

  test("with a name that is no name are refused in words, and nothing typed is lost", async () => {
    const { workspace } = await show("en", true);
    const add = await open("Add a dimension");
    await userEvent.fill(field(add, "Name"), "my plants");
    await userEvent.fill(field(add, "Items, one a line"), "A");
    await userEvent.click(button(add, "Add it"));
    expect(add.querySelector("[role=alert]")?.textContent?.length).toBeGreaterThan(20);
    expect(field(add, "Name").value).toBe("my plants");
    expect(workspace.calculation.sheet.workbook.dimensions).toEqual([]);
  });

  test("over which variables range are not deleted; these are named, each with a way to it", async () => {
    const { workspace, went } = await show();
    const routes = await open("Routes");
    await userEvent.click(button(routes, "Delete the dimension"));
    const alert = routes.querySelector<HTMLElement>("[role=alert]") ?? expect.fail();
    expect(alert.textContent).toContain("These still range over it");
    await userEvent.click(alert.querySelector(".link") as Element);
    expect(went).toHaveLength(1);
    expect(itemsOf(workspace, "routes")).toHaveLength(5);
  });

  test("over which nothing ranges go at once, and come back with undo", async () => {
    const { workspace, said } = await show("en", true);
    const add = await open("Add a dimension");
    await userEvent.fill(field(add, "Name"), "plants");
    await userEvent.fill(field(add, "Items, one a line"), "A");
    await userEvent.click(button(add, "Add it"));
    await expect.poll(() => fold("plants").querySelector("button")).not.toBeNull();
    button(fold("plants"), "Delete the dimension").focus();
    await userEvent.keyboard("{Enter}");
    expect(workspace.calculation.sheet.workbook.dimensions).toEqual([]);
    expect(said.at(-1)).toBe("The dimension plants is deleted.");
    expect(document.activeElement).toBe(fold("Add a dimension").querySelector("summary"));
    workspace.undo();
    expect(itemsOf(workspace, "plants")).toEqual(["A"]);
  });
});

test("an item that is asked for from elsewhere is opened, with the focus in its field", async () => {
  await show();
  wantItem({ dimension: "routes", item: "CoreWeave" });
  await expect.poll(() => fold("Routes").open).toBe(true);
  await expect.poll(focused).toBe("Item 3");
});

test("in Dutch, names as formulas write them with the page's words beside; axe finds nothing wrong", async () => {
  const { container } = await show("nl");
  const holders = await open("Houders");
  expect(plain(holders.innerText)).toContain("getoond als “Nieuwe investeerders”");
  button(holders, "New investors verwijderen").focus();
  await userEvent.keyboard("{Enter}");
  expect(await violationsIn(container)).toEqual([]);
  await open("Een dimensie toevoegen");
  expect(await violationsIn(container)).toEqual([]);
});
