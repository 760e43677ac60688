import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createNetworkReading } from "../../../src/ui/network/createNetworkReading.ts";
import { sampleFlows } from "./sampleNetwork.ts";

const [order, flows] = [[0, 2, 1, 3], sampleFlows];
const reading = () =>
  createRoot(() =>
    createNetworkReading(
      () => flows,
      () => order,
      (party) => `party ${party}`,
    ),
  );
/** An element of the drawing with these data. */
function part(data: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const [name, value] of Object.entries(data)) element.dataset[name] = value;
  return element;
}
const lit = (read: ReturnType<typeof reading>): readonly boolean[] =>
  flows.map((flow) => read.isLit({ flow }));

test("everything is lit while nothing is read", () => {
  const read = reading();
  expect(lit(read)).toEqual([true, true, true, true]);
  expect(read.isPartyLit(3)).toBe(true);
});

test("a party is lit with its flows and those it deals with", () => {
  const read = reading();
  read.point(part({ party: "2" }), false);
  expect(read.selected()).toBe(2);
  // Oracle: from OpenAI, to Nvidia.
  expect(lit(read)).toEqual([false, true, true, false]);
  expect([0, 1, 2, 3].map(read.isPartyLit)).toEqual([true, true, true, false]);
  read.leave();
  expect(read.selected()).toBeUndefined();
});

test("an arrow under the pointer goes before a party that was chosen", () => {
  const read = reading();
  read.press(new KeyboardEvent("keydown", { key: "ArrowRight" }));
  expect(read.selected()).toBe(0);
  read.point(part({ from: "3", to: "1" }), false);
  expect(read.pointed()).toBe(flows[3]);
  expect(lit(read)).toEqual([false, false, false, true]);
  expect([0, 1, 2, 3].map(read.isPartyLit)).toEqual([false, true, false, true]);
});

test("the keys walk along the ring, not along the list", () => {
  const read = reading();
  const press = (key: string): number | undefined => {
    read.press(new KeyboardEvent("keydown", { key }));
    return read.selected();
  };
  expect([press("ArrowRight"), press("ArrowRight"), press("ArrowRight")]).toEqual([0, 2, 1]);
  expect(press("Escape")).toBeUndefined();
});
