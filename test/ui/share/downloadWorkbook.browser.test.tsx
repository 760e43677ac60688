import { expect, test } from "vitest";
import { keptOf } from "../../../src/io/keptWorkbook.ts";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import { OWN_PRESET } from "../../../src/store/dealState.ts";
import { publishedWorkbook } from "../../../src/store/publishedWorkbook.ts";
import { downloadKept, downloadWorkbook } from "../../../src/ui/share/downloadWorkbook.ts";
import { readChosen } from "../../../src/ui/share/readChosen.ts";
import { createDealWorkspace } from "../dealPage.tsx";
import { downloadsDuring } from "../downloads.ts";

test("What is open is downloaded under its title, and the file is the same again", async () => {
  const workspace = createDealWorkspace();
  workspace.set({ variable: "roundSize", items: [] }, 110);
  const [file] = await downloadsDuring(() => downloadWorkbook(workspace, "My round: 1/2"));
  expect(file?.name).toBe("My round- 1-2.loopsheet.json");
  const reading = await readChosen(
    { file: new File([file?.text ?? ""], "w.json"), isFolder: false },
    createDealSheets(),
  );
  if (!("state" in reading)) expect.fail(JSON.stringify(reading));
  expect({ ...reading.state, id: workspace.id() }).toEqual(workspace.state());
});

test("A kept workbook is downloaded as a file; one that cannot be read as it is", async () => {
  const state = { ...createDealWorkspace().state(), overrides: { roundSize: 120 } };
  const base = publishedWorkbook(OWN_PRESET) ?? expect.fail("no deal");
  const [file] = await downloadsDuring(() => downloadKept(keptOf(state, base), "Mine"));
  expect(file?.text).toContain('"changes": {\n    "roundSize": 120\n  }');
  const [broken] = await downloadsDuring(() => downloadKept({ loopsheet: 7, a: [1] }, "Broken"));
  expect(broken?.name).toBe("Broken.loopsheet.json");
  expect(JSON.parse(broken?.text ?? "")).toEqual({ loopsheet: 7, a: [1] });
});
