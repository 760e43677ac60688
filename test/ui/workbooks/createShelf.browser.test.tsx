import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { createShelf, type Shelf } from "../../../src/ui/workbooks/createShelf.ts";
import { createWorkbooks, type ShownWorkbook } from "../../../src/ui/workbooks/createWorkbooks.ts";
import { showPart } from "../dealPage.tsx";
import { type ShelfPage, showShelf } from "./shelfPage.tsx";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** A shelf, and how to find a workbook on it. */
async function openShelf(...titles: string[]) {
  let shelf: Shelf | undefined;
  let list: ReturnType<typeof createWorkbooks> | undefined;
  const part = () => {
    shelf = createShelf();
    list = createWorkbooks();
    return "";
  };
  const shown: ShelfPage = await showShelf(part, titles);
  const named = async (name: string): Promise<ShownWorkbook> => {
    const found = () => [list?.() ?? []].flat().find((one) => typeof one === "object" && one.name === name);
    await expect.poll(found).toBeDefined();
    return found() as ShownWorkbook;
  };
  return { shown, named, shelf: shelf ?? expect.fail("There is no shelf.") };
}

test("a workbook that is open already stays as it is, with its history", async () => {
  const { shown, named, shelf } = await openShelf();
  shown.workspace.set({ variable: "roundSize", items: [] }, 122);
  shown.workspace.commit();
  const one = await named("OpenAI round, January 2026");
  expect(await shelf.open(one)).toBe(true);
  expect(shown.workspace.history().length).toBe(1);
});

test("an empty name takes a workbook back to the deal's, and too long a one is refused", async () => {
  const { named, shelf } = await openShelf("Mine");
  expect(shelf.rename(await named("Mine"), "x".repeat(81))).toBe("A name has at most 80 characters.");
  expect(shelf.rename(await named("Mine"), "  ")).toBeUndefined();
  await named("OpenAI round, January 2026");
});

test("a download is the whole workbook, under its name", async () => {
  const { named, shelf } = await openShelf("Mine");
  const names: string[] = [];
  const listen = (event: MouseEvent): void => {
    if (event.target instanceof HTMLAnchorElement) names.push(event.target.download);
    event.preventDefault();
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function press() {
    document.body.append(this);
    click.call(this);
    this.remove();
  };
  document.addEventListener("click", listen);
  await shelf.download(await named("Mine"));
  document.removeEventListener("click", listen);
  HTMLAnchorElement.prototype.click = click;
  expect(names).toEqual(["Mine.loopsheet.json"]);
});

test("what cannot be done is said", async () => {
  let shelf: Shelf | undefined;
  showPart(() => {
    shelf = createShelf();
    return "";
  });
  await shelf?.restore({ id: "x", name: "Mine" } as ShownWorkbook);
  expect(shelf?.said()?.text).toBe(
    "That could not be done: this browser's storage is full or does not open.",
  );
});
