import { cleanup } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { EMPTY_PRESET, OWN_PRESET } from "../../../src/store/dealState.ts";
import { type Titled, useTitleOf } from "../../../src/ui/workbooks/titleOf.ts";
import { showPart } from "../dealPage.tsx";

afterEach(cleanup);

test.each<[Titled, "en" | "nl", string]>([
  [{ preset: OWN_PRESET }, "en", "OpenAI round, January 2026"],
  [{ preset: OWN_PRESET }, "nl", "OpenAI-ronde, januari 2026"],
  [{ preset: OWN_PRESET, title: "Mine" }, "nl", "Mine"],
  [{ preset: EMPTY_PRESET }, "en", "Your own sheet"],
  [{ preset: OWN_PRESET, workbook: { title: "Edited" } }, "en", "Edited"],
  [
    { preset: OWN_PRESET, workbook: { title: "OpenAI round, January 2026" } },
    "nl",
    "OpenAI-ronde, januari 2026",
  ],
  [{ preset: "gone" }, "en", "gone"],
])("%o is called in %s: %s", (titled, language, title) => {
  const shown = showPart(() => <p>{useTitleOf()(titled)}</p>, language);
  expect(shown.words()).toBe(title);
});
