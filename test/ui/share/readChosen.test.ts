import { expect, test } from "vitest";
import { complaintLine } from "../../../src/io/fileComplaint.ts";
import { readChosen } from "../../../src/ui/share/readChosen.ts";

const fileOf = (text: string): File => new File([text], "w.json");
const scenarios = [{ name: "Dear", overrides: { valuation: "$1.1T" } }];

test("A file of scenarios is read on the deal that it names", async () => {
  const text = JSON.stringify({
    loopsheet: 1,
    title: "Mine",
    preset: "closed-2026-03",
    open: "Dear",
    scenarios,
  });
  const reading = await readChosen(fileOf(text));
  if (!("state" in reading)) expect.fail(JSON.stringify(reading));
  const { id, ...state } = reading.state;
  expect(state).toEqual({
    preset: "closed-2026-03",
    title: "Mine",
    overrides: { valuation: 1100 },
    scenario: "Dear",
    scenarios: [{ name: "Dear", overrides: { valuation: 1100 } }],
  });
  expect(id).toMatch(/^[0-9a-z]+$/);
});

test("A file that is too large is not read", async () => {
  const file = new File(["x".repeat(5_000_001)], "w.json");
  file.text = () => expect.fail("it was read");
  expect(await readChosen(file)).toEqual({ tooLarge: 5_000_001 });
});

test("A file that is gone, or is no workbook, is said to be", async () => {
  const gone = fileOf("{}");
  gone.text = () => Promise.reject(new Error("gone"));
  expect(await readChosen(gone)).toEqual({ isGone: true });
  const bad = await readChosen(fileOf("a;b"));
  expect("complaints" in bad && bad.complaints.map((one) => complaintLine(one))).toEqual([
    "line 1, column 1: This is not JSON: “a” stands here, but a value is expected.",
  ]);
});
