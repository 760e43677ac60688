import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type Command, commands, registerCommands } from "../../../src/ui/commands/registry.ts";

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function register(...lists: readonly (readonly Command[])[]): void {
  createRoot((dispose) => {
    stop = dispose;
    for (const list of lists) registerCommands(list);
  });
}

function field(isTyping: boolean): HTMLInputElement {
  const input = document.createElement("input");
  if (isTyping) input.dataset.typing = "";
  document.body.append(input);
  input.focus();
  return input;
}

test("commands are there as long as the part that brings them, and their keys do them", async () => {
  const done: string[] = [];
  register(
    [{ key: "keys.find", keys: "Ctrl+F", run: () => done.push("find") }],
    [
      { key: "tools.undo", keys: "F6", run: () => done.push("walk") },
      { key: "tools.redo", run: () => done.push("redo") },
    ],
  );
  expect(commands().map(({ key }) => key)).toEqual(["keys.find", "tools.undo", "tools.redo"]);
  await userEvent.keyboard("{Control>}f{/Control}{F6}f");
  expect(done).toEqual(["find", "walk"]);
  stop();
  await userEvent.keyboard("{Control>}f{/Control}");
  expect([done.length, commands()]).toEqual([2, []]);
});

test("the first of two with the same keys is done; one that is off, or has its own listener, is not", async () => {
  const done: string[] = [];
  register([
    { key: "tools.undo", keys: "F7", isOff: () => true, run: () => done.push("off") },
    { key: "tools.redo", keys: "F8", hasOwnKeys: true, run: () => done.push("own") },
    { key: "keys.find", keys: "F9", run: () => done.push("first") },
  ]);
  register([{ key: "keys.list", keys: "F9", run: () => done.push("second") }]);
  await userEvent.keyboard("{F7}{F8}{F9}");
  expect(done).toEqual(["first"]);
});

test("plain keys belong to any field, keys that edit a text to one being typed in, the others to nobody", async () => {
  const done: string[] = [];
  register([
    { key: "keys.list", keys: "n", run: () => done.push("n") },
    { key: "keys.copy", keys: "Ctrl+X", run: () => done.push("Ctrl+X") },
    { key: "keys.find", keys: "Ctrl+F", run: () => done.push("Ctrl+F") },
    { key: "keys.walk", keys: "F6", run: () => done.push("F6") },
  ]);
  const all = "n{Control>}x{/Control}{Control>}f{/Control}{F6}";
  field(true);
  await userEvent.keyboard(all);
  expect(done.splice(0)).toEqual(["Ctrl+F", "F6"]);
  field(false);
  await userEvent.keyboard(all);
  expect(done.splice(0)).toEqual(["Ctrl+X", "Ctrl+F", "F6"]);
});

test("behind an open dialog no command is done", async () => {
  const done: string[] = [];
  register([{ key: "keys.find", keys: "Ctrl+F", run: () => done.push("find") }]);
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  dialog.showModal();
  await userEvent.keyboard("{Control>}f{/Control}");
  expect(done).toEqual([]);
});
