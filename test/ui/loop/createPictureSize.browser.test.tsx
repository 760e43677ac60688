import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { createPictureSize, type PictureSize } from "../../../src/ui/loop/createPictureSize.ts";

test("the width is a guess, then that of the picture's place, also when that changes", async () => {
  const found: PictureSize[] = [];
  const { container } = render(() => {
    const size = createPictureSize();
    found.push(size);
    expect(size.width()).toBe(760);
    return <div ref={size.watch} class="place" />;
  });
  const [size] = found;
  const place = container.querySelector<HTMLElement>(".place");
  if (size === undefined || place === null) throw new Error("There is no picture");
  expect(size.width()).toBe(place.clientWidth);
  place.style.width = "321px";
  await expect.poll(() => size.width()).toBe(321);
});

test("letters are measured as they are on the page", () => {
  const found: PictureSize[] = [];
  render(() => {
    const size = createPictureSize();
    found.push(size);
    return <div ref={size.watch} />;
  });
  const measure = found[0]?.measure();
  expect(measure?.("Nvidia and OpenAI", "plain")).toBeGreaterThan(measure?.("Nvidia", "plain") ?? 0);
});
