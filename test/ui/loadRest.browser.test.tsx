import { expect, it } from "vitest";
import { afterPaint } from "../../src/ui/loadRest.ts";

it("is done after the next frame, not in it", async () => {
  const order: string[] = [];
  requestAnimationFrame(() => order.push("frame"));
  const painted = afterPaint().then(() => order.push("after"));
  requestAnimationFrame(() => order.push("same frame"));
  await painted;
  expect(order).toEqual(["frame", "same frame", "after"]);
});
