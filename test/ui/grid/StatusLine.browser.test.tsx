import { expect, test } from "vitest";
import { plain } from "../dealPage.tsx";
import { showGrid } from "./gridPage.tsx";

const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 250));

test("figures of the selection are told in the language of the page", async () => {
  const page = await showGrid("nl");
  await page.goTo("roundSize");
  await page.keys("{Shift>}{ArrowDown}{/Shift}");
  expect(page.figures()).toBe(
    "Aantal 2 · Som $ 900 mld. · Gemiddelde $ 450 mld. · Min $ 100 mld. · Max $ 800 mld.",
  );
});

test("what differs in its unit is only counted", async () => {
  const page = await showGrid();
  await page.goTo("postMoneyValuation");
  await page.keys("{Shift>}{ArrowDown}{/Shift}");
  expect(page.figures()).toBe("Count 2");
  expect(page.words()).toContain("The units differ");
});

test("what the cell reads and what reads it is counted with the signs that mark it", async () => {
  const page = await showGrid();
  await page.goTo("newMoneyShare");
  expect(plain(page.container.querySelector(".traced-precedents")?.textContent ?? "")).toBe("reads 2");
});

test("what is wrong is counted, and leads to the checks", async () => {
  const page = await showGrid();
  page.workspace.set({ variable: "valuation", items: [] }, 50);
  await rest();
  const count = page.container.querySelector<HTMLButtonElement>(".status-count.is-wrong");
  expect(plain(count?.textContent ?? "")).toMatch(/^\d+ errors?$/);
  count?.click();
  expect(page.view.side()).toBe("checks");
});

test("circles are told by their verdict", async () => {
  const page = await showGrid();
  expect(plain(page.container.querySelector(".status-circles")?.textContent ?? "")).toBe(
    "3 circular groups: settled",
  );
});
