import { afterEach, expect, test } from "vitest";
import { walkRegions } from "../../../src/ui/commands/regions.ts";

afterEach(() => document.body.replaceChildren());

function regions(): void {
  for (const [name, stops] of [
    ["toolbar", 2],
    ["status", 0],
    ["grid", 1],
    ["side", 1],
  ] as const) {
    const part = document.createElement("div");
    part.dataset.region = name;
    for (let i = 0; i < stops; i++) {
      const button = document.createElement("button");
      button.id = `${name}-${i}`;
      part.append(button);
    }
    document.body.append(part);
  }
}
const focused = (): string | undefined => document.activeElement?.id;

test("the focus goes through the parts that can take it, round the ends and back", () => {
  regions();
  const seen = [1, 1, 1, 1, -1, -1].map((by) => {
    walkRegions(by as 1 | -1);
    return focused();
  });
  expect(seen).toEqual(["toolbar-0", "grid-0", "side-0", "toolbar-0", "side-0", "grid-0"]);
});

test("from nowhere backwards it begins at the last; a part with a tab stop of its own takes the focus itself", () => {
  regions();
  walkRegions(-1);
  expect(focused()).toBe("side-0");
  const status = document.querySelector<HTMLElement>("[data-region=status]") ?? expect.fail();
  Object.assign(status, { id: "status", tabIndex: -1 });
  document.getElementById("toolbar-1")?.focus();
  walkRegions(1);
  expect(focused()).toBe("status");
});

test("where there are no parts nothing happens", () => {
  walkRegions(1);
  expect(document.activeElement).toBe(document.body);
});
