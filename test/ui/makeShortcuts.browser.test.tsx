import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { makeShortcuts } from "../../src/ui/makeShortcuts.ts";

test("Ctrl+Z and Ctrl+Y undo and redo, but not while a text is being typed", async () => {
  const done: string[] = [];
  const stop = makeShortcuts({ undo: () => done.push("undo"), redo: () => done.push("redo") });
  await userEvent.keyboard("{Control>}z{/Control}");
  await userEvent.keyboard("{Control>}y{/Control}");
  await userEvent.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
  await userEvent.keyboard("{Meta>}z{/Meta}");
  await userEvent.keyboard("z");
  expect(done).toEqual(["undo", "redo", "redo", "undo"]);
  const field = document.createElement("input");
  field.dataset.typing = "";
  document.body.append(field);
  field.focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  delete field.dataset.typing;
  await userEvent.keyboard("{Control>}z{/Control}");
  stop();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(done).toEqual(["undo", "redo", "redo", "undo", "undo"]);
  field.remove();
});
