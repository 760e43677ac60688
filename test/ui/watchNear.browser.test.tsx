import { afterEach, describe, expect, it } from "vitest";
import { watchNear } from "../../src/ui/watchNear.ts";

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

/** An element this far down a long page, and what is told of it. */
function setUp(top: number) {
  const element = document.createElement("div");
  element.style.cssText = `position: absolute; top: ${top}px; height: 10px; width: 10px`;
  const page = document.createElement("div");
  page.style.height = `${top + 5000}px`;
  document.body.append(page, element);
  const told: boolean[] = [];
  const stop = watchNear(element, (isNear) => told.push(isNear));
  const last = () => expect.poll(() => told.at(-1));
  return { told, stop, last };
}

describe("an element", () => {
  it("is near on the screen, far well below it, and near again when scrolled to", async () => {
    const { last, stop } = setUp(20_000);
    await last().toBe(false);
    window.scrollTo(0, 19_800);
    await last().toBe(true);
    window.scrollTo(0, 0);
    await last().toBe(false);
    stop();
  });

  it("is near at once where it is on the screen", async () => {
    const { last, stop } = setUp(10);
    await last().toBe(true);
    stop();
  });

  it("is near when the page is printed, and is watched no more once that is stopped", async () => {
    const { told, last, stop } = setUp(20_000);
    await last().toBe(false);
    window.dispatchEvent(new Event("beforeprint"));
    expect(told.at(-1)).toBe(true);
    stop();
    const before = told.length;
    window.dispatchEvent(new Event("beforeprint"));
    expect(told).toHaveLength(before);
  });
});
