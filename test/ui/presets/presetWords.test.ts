import { expect, test } from "vitest";
import { presets } from "../../../src/model/presets/presets.ts";
import { dutchPresetTitles } from "../../../src/ui/locale/dutchPresetTitles.ts";
import { usePresetWords } from "../../../src/ui/presets/presetWords.ts";
import { insideDeal } from "../insideDeal.ts";

test("every published deal has a title and a note in both languages", () => {
  const titles = (language: "en" | "nl") =>
    insideDeal(() => {
      const words = usePresetWords();
      return presets.map((preset) => words(preset));
    }, language);
  expect(titles("en").map(({ title }) => title)).toEqual(presets.map(({ title }) => title));
  expect(Object.keys(dutchPresetTitles).toSorted()).toEqual(presets.map(({ name }) => name).toSorted());
  for (const [i, { title, note }] of titles("nl").entries()) {
    expect(title).not.toBe(presets[i]?.title);
    expect(note).toMatch(/^.{60,}\.$/);
  }
});
