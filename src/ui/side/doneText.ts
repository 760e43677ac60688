/** What an edit did, in words: a line of the history. */
import type { Done, Noun } from "../../document/contents.ts";
import { type InputValue, readUnit, toBase } from "../../engine/index.ts";
import { presets } from "../../model/presets/presets.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { type Locale, useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords, type Words } from "../locale/words.tsx";
import { usePresetWords } from "../presets/presetWords.ts";

export interface DoneSpeaker {
  readonly words: Words;
  readonly t: Locale["t"];
  readonly format: Locale["format"];
  /** The title of a published deal. */
  title(preset: string): string;
}

/** So much of a text is said; the rest is dots. */
const LONGEST = 60;

/** An edit in one line: "Cheque, Nvidia: $30B → $25B". */
export function doneText(done: Done, speaker: DoneSpeaker): string {
  const { t, words } = speaker;
  switch (done.did) {
    case "opened":
      if (done.title === undefined && done.preset === EMPTY_PRESET) return t("side.done.empty");
      return t("side.done.opened", { title: done.title ?? speaker.title(done.preset) });
    case "openedScenario":
      return done.name === undefined
        ? t("side.done.openedOwn")
        : t("side.done.openedScenario", { name: done.name });
    case "saved":
      return t("side.done.saved", { name: done.name });
    case "set":
      if (done.to === undefined) return t("side.done.reset", { name: words.cell(done.place) });
      return t("side.done.set", {
        cell: words.cell(done.place),
        from: valueText(done.from, done.unit, speaker),
        to: valueText(done.to, done.unit, speaker),
      });
    case "setMany":
      return t(done.count === 1 ? "side.done.setOne" : "side.done.setMany", { count: done.count });
    case "reset":
      return t("side.done.reset", { name: words.label(done.variable) });
    case "resetAll":
      return t("side.done.resetAll");
    case "added":
    case "duplicated":
    case "deleted":
    case "moved": {
      const name = nounText(done.noun, done.name, words);
      const said = t(`side.done.${done.did}.${done.noun}`, { name });
      return (done.more ?? 0) === 0 ? said : t("side.done.more", { said, count: done.more ?? 0 });
    }
    case "renamed":
      return renamedText(done, t);
    case "changed":
      return changeText(done, speaker);
    case "setting":
      return t("side.done.changed", {
        field: t(`side.setting.${done.name}` as Key) || done.name,
        from: settingText(done.from, t),
        to: settingText(done.to, t),
      });
  }
}

/** The words of a step, in the page's language. */
export function useDoneText(): (done: Done) => string {
  const { t, format } = useLocale();
  const words = useWords();
  const presetWords = usePresetWords();
  const title = (name: string): string => {
    const preset = presets.find((one) => one.name === name);
    return preset === undefined ? name : presetWords(preset).title;
  };
  return (done) => doneText(done, { words, t, format, title });
}

/** A field of a variable. A text that was or becomes nothing is said as such. */
function changeText(
  { variable, field, from, to }: Extract<Done, { did: "changed" }>,
  { t, words }: DoneSpeaker,
): string {
  const said = (text: string): string => cut(field === "status" ? t(`status.${text}` as Key) || text : text);
  const what = t("side.done.fieldOf", {
    field: t(`side.field.${field}` as Key) || field,
    name: words.label(variable),
  });
  // A mark that is set, or not.
  if (to === "true") return t("side.done.switchedOn", { field: what });
  if (from === "true" && to === "") return t("side.done.switchedOff", { field: what });
  if (to === "") return t("side.done.removed", { field: what, from: said(from) });
  if (from === "") return t("side.done.given", { field: what, to: said(to) });
  return t("side.done.changed", { field: what, from: said(from), to: said(to) });
}

/** A workbook without a name goes by that of the deal it began as. */
function renamedText({ noun, from, to }: Extract<Done, { did: "renamed" }>, t: DoneSpeaker["t"]): string {
  if (noun === "workbook" && from === "") return t("side.done.named", { to });
  if (noun === "workbook" && to === "") return t("side.done.unnamed", { from });
  return t(`side.done.renamed.${noun}`, { from, to });
}

function nounText(noun: Noun, name: string, words: Words): string {
  if (noun === "variable") return words.label(name);
  if (noun === "section") return words.section(name);
  return noun === "item" ? words.item(name) : name;
}

/** A number in its unit as the page writes it; a choice in its words; nothing as such. */
function valueText(value: InputValue | undefined, unit: string, { t, format, words }: DoneSpeaker): string {
  if (value === undefined || value === "") return t("side.done.none");
  if (typeof value === "string") return cut(words.option(value));
  const known = readUnit(unit);
  return known === undefined ? format.plain(value, 2) : format.exact(toBase(value, known), unit);
}

function settingText(text: string, t: Locale["t"]): string {
  if (text === "true") return t("side.setting.on");
  return text === "false" ? t("side.setting.off") : text;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
