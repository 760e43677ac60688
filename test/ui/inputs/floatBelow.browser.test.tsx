import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { floatBelow } from "../../../src/ui/inputs/floatBelow.ts";
import { nextFrame } from "../dealPage.tsx";

test("a note stands below its field, over what would cut it off, inside the window, and moves along", async () => {
  await page.viewport(400, 600);
  const { container } = render(() => (
    <div style={{ overflow: "auto", height: "60px", width: "400px" }}>
      <div style={{ height: "300px", "padding-top": "20px" }}>
        <input style={{ display: "block", height: "20px", width: "60px" }} />
        <output style={{ inset: "auto", margin: "0", width: "200px", height: "50px" }} />
      </div>
    </div>
  ));
  const [scroller, field, note] = ["div", "input", "output"].map((name) =>
    container.querySelector<HTMLElement>(name),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const stop = floatBelow(note, field);
  const box = () => note.getBoundingClientRect();
  expect(note.matches(":popover-open")).toBe(true);
  expect(box().top).toBeGreaterThanOrEqual(field.getBoundingClientRect().bottom);
  // Right under the field it would begin left of the window.
  expect(box().left).toBe(8);
  const before = box().top;
  scroller.scrollTop = 15;
  await nextFrame();
  expect(before - box().top).toBe(15);
  stop();
});
