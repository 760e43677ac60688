import type { Component } from "solid-js";
import { expect, test } from "vitest";
import { createLater } from "../../src/ui/createLater.ts";

const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 0));

test("a part is loaded once, when it is first asked for", async () => {
  let loads = 0;
  const part: Component = () => null;
  const later = createLater(async () => {
    loads += 1;
    return part;
  });
  expect(loads).toBe(0);
  expect(later()).toBeUndefined();
  later();
  await settled();
  expect(later()).toBe(part);
  expect(loads).toBe(1);
});

test("a part that could not be loaded is tried again when asked for", async () => {
  let loads = 0;
  const part: Component = () => null;
  const later = createLater(async () => {
    loads += 1;
    if (loads === 1) throw new Error("no connection");
    return part;
  });
  later();
  await settled();
  expect(later()).toBeUndefined();
  await settled();
  expect(later()).toBe(part);
});
