import { afterEach, expect, test } from "vitest";
import { chosenFile, openFile, takeFile } from "../../../src/ui/share/openFile.ts";

afterEach(() => takeFile(undefined));

test("The chooser asks for JSON, and what is chosen waits to be opened", () => {
  const click = HTMLInputElement.prototype.click;
  const opened: HTMLInputElement[] = [];
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    opened.push(this);
  };
  openFile();
  HTMLInputElement.prototype.click = click;
  const [chooser = expect.fail("no chooser opened")] = opened;
  expect([chooser.type, chooser.accept]).toEqual(["file", ".json,application/json"]);
  expect(chosenFile()).toBeUndefined();
  const files = new DataTransfer();
  files.items.add(new File(["{}"], "w.json"));
  chooser.files = files.files;
  chooser.dispatchEvent(new Event("change"));
  expect(chosenFile()?.file.name).toBe("w.json");
});
