import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { said } from "../../../src/io/fileComplaint.ts";
import type { News } from "../../../src/store/createKeeping.ts";
import { useLearned } from "../../../src/ui/locale/useLearned.ts";
import { workbooksEnglish } from "../../../src/ui/locale/workbooksEnglish.ts";
import { useNewsText } from "../../../src/ui/workbooks/newsText.ts";
import { stateOf } from "../../store/keptDeals.ts";
import { showPart } from "../dealPage.tsx";

afterEach(cleanup);

test.each<[News, string]>([
  [
    { kind: "deletedElsewhere", id: "a" },
    "“OpenAI round, January 2026” was deleted in another tab. Your next change brings it back.",
  ],
  [
    { kind: "deleted", id: "a" },
    "The workbook of this address is among the deleted ones. A published deal is shown.",
  ],
  [
    { kind: "unanswered", id: "a" },
    "The workbook that was to be opened is not there yet: this browser's storage does not answer. A published deal is shown until it does.",
  ],
  [
    { kind: "unsaved", state: stateOf("a", 122, { title: "Mine" }) },
    "“Mine”, which was open before, is not saved yet either. Download it before you close the page.",
  ],
  [
    { kind: "unreadable", id: "a", complaints: [{ place: "", what: said("not_plain") }] },
    "The workbook of this address could not be read, and is left as it is: it is not plain data.",
  ],
  [{ kind: "dropped", inputs: ["a"] }, "Some saved inputs are not in this sheet, and change nothing: a"],
])("news of %o are in words", (news, words) => {
  const shown = showPart(() => {
    useLearned(workbooksEnglish);
    const textOf = useNewsText();
    return <p>{textOf(news)}</p>;
  });
  expect(shown.words()).toBe(words);
});

test("a workbook that could not be read is told of in Dutch", () => {
  const complaints = [{ place: "overrides.x", what: said("not_text", { value: "5" }) }];
  const shown = showPart(() => {
    const textOf = useNewsText();
    return <p>{textOf({ kind: "unreadable", id: "a", complaints })}</p>;
  }, "nl");
  expect(shown.words()).toBe(
    "De werkmap van dit adres kon niet worden gelezen en blijft staan zoals ze is: overrides.x moet een tekst zijn, niet 5.",
  );
});
