import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { addVariable } from "../../../src/document/variables.ts";
import { createFindings } from "../../../src/ui/sheet/createFindings.ts";
import { countOf } from "../../../src/ui/sheet/findings.ts";
import { insideDeal } from "../insideDeal.ts";

const setUp = (isShown = true) =>
  insideDeal((workspace) => ({
    workspace,
    findings: createRoot(() => createFindings(workspace.calculation, () => isShown)),
  }));

test("Nothing is wrong in the deal as it is published, though some results have no value by their nature.", () => {
  const { findings } = setUp();
  expect(countOf(findings())).toBe(0);
  expect(findings().without.map(({ error }) => error.cause.variable)).toContain("paybackTime");
});

test("A broken formula is found as soon as it stands in the sheet.", async () => {
  const { findings, workspace } = setUp();
  await workspace.prepare();
  workspace.change(addVariable({ name: "extra", formula: "nothing + 1" }));
  expect(findings().complaints.map(({ variable }) => variable)).toEqual(["extra"]);
});

test("Where nobody looks, a broken formula is found once changes have come to rest.", async () => {
  const { findings, workspace } = setUp(false);
  await workspace.prepare();
  workspace.change(addVariable({ name: "extra", formula: "nothing + 1" }));
  expect(countOf(findings())).toBe(0);
  await vi.waitFor(() => expect(countOf(findings())).toBe(1));
});

test("An input out of its range is found once changes have come to rest.", async () => {
  const { findings, workspace } = setUp();
  workspace.set({ variable: "roundSize", items: [] }, -5);
  expect(countOf(findings())).toBe(0);
  await vi.waitFor(() =>
    expect(findings().errors.map(({ error }) => error.cause.variable)).toEqual(["roundSize"]),
  );
});
