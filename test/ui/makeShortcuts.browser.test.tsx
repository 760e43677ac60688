import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { closeCommands, opened } from "../../src/ui/commands/opened.ts";
import { makeShortcuts } from "../../src/ui/makeShortcuts.ts";

const done: string[] = [];
let stop = (): void => {};
beforeEach(() => {
  done.length = 0;
  closeCommands();
  stop = makeShortcuts({ undo: () => done.push("undo"), redo: () => done.push("redo") });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function field(name: "input" | "textarea"): HTMLElement {
  const made = document.createElement(name);
  document.body.append(made);
  made.focus();
  return made;
}

test("Ctrl+Z and Ctrl+Y undo and redo, but not while a text is being typed", async () => {
  await userEvent.keyboard("{Control>}z{/Control}");
  await userEvent.keyboard("{Control>}y{/Control}");
  await userEvent.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
  await userEvent.keyboard("{Meta>}z{/Meta}");
  await userEvent.keyboard("z");
  expect(done).toEqual(["undo", "redo", "redo", "undo"]);
  for (const name of ["input", "textarea"] as const) {
    const made = field(name);
    made.dataset.typing = "";
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(done).toHaveLength(name === "input" ? 4 : 5);
    delete made.dataset.typing;
    await userEvent.keyboard("{Control>}z{/Control}");
  }
  stop();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(done).toEqual(["undo", "redo", "redo", "undo", "undo", "undo"]);
});

test("Ctrl+K opens the palette, also from a field, and ? the list of keys, but is typed into a field", async () => {
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(opened()).toBe("palette");
  closeCommands();
  await userEvent.keyboard("?");
  expect(opened()).toBe("shortcuts");
  closeCommands();
  const made = field("input");
  made.dataset.typing = "";
  await userEvent.keyboard("?");
  expect([opened(), (made as HTMLInputElement).value]).toEqual([undefined, "?"]);
  await userEvent.keyboard("{Meta>}k{/Meta}");
  expect(opened()).toBe("palette");
});

test("behind an open dialog nothing is done", async () => {
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  dialog.showModal();
  await userEvent.keyboard("{Control>}z{/Control}{Control>}k{/Control}?");
  expect([done, opened()]).toEqual([[], undefined]);
});

test("keys that somebody else has answered are left alone", async () => {
  const answer = (event: Event): void => event.preventDefault();
  document.addEventListener("keydown", answer);
  await userEvent.keyboard("{Control>}z{/Control}?");
  document.removeEventListener("keydown", answer);
  expect([done, opened()]).toEqual([[], undefined]);
});
