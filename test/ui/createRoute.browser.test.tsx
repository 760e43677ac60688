import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createRoute } from "../../src/ui/createRoute.ts";

test("the tab follows the address; an address that names none is the deal", async () => {
  window.location.hash = "#about";
  const { tab, dispose } = createRoot((dispose) => ({ tab: createRoute(), dispose }));
  expect(tab()).toBe("about");
  window.location.hash = "#deal";
  await expect.poll(() => tab()).toBe("deal");
  window.location.hash = "#about";
  await expect.poll(() => tab()).toBe("about");
  window.location.hash = "#nothing";
  await expect.poll(() => tab()).toBe("deal");
  dispose();
});
