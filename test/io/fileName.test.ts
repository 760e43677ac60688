import { expect, test } from "vitest";
import { fileTitle, workbookFileName } from "../../src/io/fileName.ts";

test("A title goes without what file systems refuse", () => {
  expect(fileTitle(' ..a/b\\c:d*e?"<>|f\n g\u0000 - ')).toBe("a-b-c-d-e-f g");
  expect(fileTitle("x".repeat(100))).toBe("x".repeat(80));
});

test("A workbook's file ends so that it is known for one", () => {
  expect(workbookFileName("Small round")).toBe("Small round.loopsheet.json");
  expect(workbookFileName("…/ . ")).toBe("….loopsheet.json");
  expect(workbookFileName(" . ")).toBe("Loopsheet.loopsheet.json");
});
