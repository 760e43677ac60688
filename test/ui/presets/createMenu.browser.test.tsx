import { cleanup, render } from "@solidjs/testing-library";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createMenu, type Menu } from "../../../src/ui/presets/createMenu.ts";
import "../../../src/ui/styles/index.ts";
import "../../../src/ui/styles/body.ts";

beforeEach(async () => {
  await page.viewport(1000, 800);
});
afterEach(cleanup);

const WORDS = ["Alpha", "Beta", "Gamma"];

function show(align: "start" | "end" = "start", checked?: string) {
  const menus: Menu[] = [];
  const { container } = render(() => {
    const menu = createMenu(align);
    menus.push(menu);
    return (
      <div class="tools">
        <button type="button" {...menu.button}>
          Menu
        </button>
        <div class="deal-list scenario-list" role="menu" tabindex={-1} aria-label="Words" {...menu.list}>
          {WORDS.map((word) =>
            checked === undefined ? (
              <button type="button" class="deal-item" role="menuitem" tabindex={-1} onClick={menu.close}>
                {word}
              </button>
            ) : (
              <button type="button" role="menuitemradio" tabindex={-1} aria-checked={word === checked}>
                {word}
              </button>
            ),
          )}
        </div>
      </div>
    );
  });
  const button = container.querySelector("button") as HTMLButtonElement;
  const list = container.querySelector("[role=menu]") as HTMLElement;
  return { button, list, menu: menus[0] as Menu };
}

const focused = () => document.activeElement?.textContent;

test("opens by a press or an arrow key with the focus on its first entry, and says so", async () => {
  const { button, list, menu } = show();
  expect(menu.isOpen()).toBe(false);
  await userEvent.click(button);
  await expect.poll(focused).toBe("Alpha");
  expect(menu.isOpen()).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => list.matches(":popover-open")).toBe(false);
  expect(menu.isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(focused).toBe("Alpha");
});

test("opens on what is checked", async () => {
  const { button } = show("start", "Gamma");
  await userEvent.click(button);
  await expect.poll(focused).toBe("Gamma");
});

test("is walked through by arrow keys round its ends, Home, End, and letters", async () => {
  const { button } = show();
  await userEvent.click(button);
  await expect.poll(focused).toBe("Alpha");
  const walk = [
    ["{ArrowUp}", "Gamma"],
    ["{ArrowDown}", "Alpha"],
    ["{End}", "Gamma"],
    ["{Home}", "Alpha"],
    ["b", "Beta"],
    ["x", "Beta"],
    ["{ArrowLeft}", "Beta"],
  ] as const;
  for (const [key, word] of walk) {
    await userEvent.keyboard(key);
    expect(focused()).toBe(word);
  }
});

test("closes with what is chosen, and gives the focus back", async () => {
  const { button, list } = show();
  await userEvent.click(button);
  await expect.poll(focused).toBe("Alpha");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => list.matches(":popover-open")).toBe(false);
  expect(document.activeElement).toBe(button);
});

test("stands below its button, left edges or right edges in line, inside the window", async () => {
  const start = show();
  await userEvent.click(start.button);
  await expect.poll(focused).toBe("Alpha");
  const [at, below] = [start.list, start.button].map((one) => one.getBoundingClientRect());
  expect(Math.round(at?.top ?? 0)).toBe(Math.round(below?.bottom ?? -1));
  expect((at?.right ?? 0) <= 1000 - 8).toBe(true);
  await userEvent.keyboard("{Escape}");
  cleanup();
  const end = show("end");
  end.button.style.position = "fixed";
  end.button.style.right = "200px";
  await userEvent.click(end.button);
  await expect.poll(focused).toBe("Alpha");
  const [box, above] = [end.list, end.button].map((one) => one.getBoundingClientRect());
  expect(Math.round(box?.right ?? 0)).toBe(Math.round(above?.right ?? -1));
});
