import { expect, test } from "vitest";
import { PictureSwitch } from "../../../src/ui/network/PictureSwitch.tsx";
import { nextFrame, showPart, violationsIn } from "../dealPage.tsx";

const Loop = () => <p class="the-loop" />;

test("the picture is the loop until the money network is chosen, and the choice stays", async () => {
  const { container } = showPart(() => <PictureSwitch loop={Loop} theme="light" />);
  const shows = (selector: string): boolean => container.querySelector(selector) !== null;
  expect([shows(".the-loop"), shows(".network")]).toEqual([true, false]);
  const [loop, network] = container.querySelectorAll("input");
  network?.click();
  await expect
    .poll(() => [shows(".the-loop"), shows(".network")], { timeout: 20_000 })
    .toEqual([false, true]);
  const again = showPart(() => <PictureSwitch loop={Loop} theme="light" />);
  expect(again.container.querySelector(".network")).not.toBeNull();
  expect(await violationsIn(container)).toEqual([]);
  loop?.click();
  await nextFrame();
  expect([shows(".the-loop"), shows(".network")]).toEqual([true, false]);
});
