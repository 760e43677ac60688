/** Widths of text in the fonts of loop.css, by a canvas: no layout of the page is asked for. */
import type { Measure, Voice } from "./text.ts";

/** Weight and size of each voice, as in loop.css; the family is a custom property of the page. */
const FONTS: Readonly<Record<Voice, { readonly font: string; readonly family: "--serif" | "--sans" }>> = {
  strong: { font: "700 16px", family: "--serif" },
  plain: { font: "400 13px", family: "--sans" },
  figure: { font: "700 42px", family: "--serif" },
  caption: { font: "400 13px", family: "--sans" },
};
/** Texts remembered before the memory is emptied. */
const MOST_TEXTS = 2000;

/** A measure that remembers; families are read from the element's style once. */
export function createMeasure(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const style = getComputedStyle(element);
  const family = (name: string): string => style.getPropertyValue(name).trim() || "sans-serif";
  const known = new Map<string, number>();
  return (text, voice) => {
    const key = `${voice} ${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (context === null) return estimate(text, voice);
    if (known.size >= MOST_TEXTS) known.clear();
    const { font, family: name } = FONTS[voice];
    context.font = `${font} ${family(name)}`;
    const width = Math.ceil(context.measureText(text).width);
    known.set(key, width);
    return width;
  };
}

/** A width without a canvas, on the wide side of usual fonts. */
export const estimate: Measure = (text, voice) => {
  const em = { strong: 16, plain: 13, figure: 42, caption: 13 }[voice];
  return Math.ceil([...text].length * em * (voice === "plain" || voice === "caption" ? 0.55 : 0.58));
};
