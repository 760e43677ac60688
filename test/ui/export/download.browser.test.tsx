import { expect, test } from "vitest";
import { download } from "../../../src/ui/export/download.ts";
import { downloadsDuring } from "../downloads.ts";

test("A file is handed over under its name, with what is in it", async () => {
  const files = await downloadsDuring(() => download("a b.txt", new Blob(["één"], { type: "text/plain" })));
  expect(files).toEqual([{ name: "a b.txt", text: "één" }]);
});
