/** Blocks of text: wrapped by words to a width, measured by a function that the caller brings. */

/** strong: an amount or a name; plain: the words beside it; figure and caption: the finding in the middle. */
export type Voice = "strong" | "plain" | "figure" | "caption";

/** Pixels that a text takes in a voice. */
export type Measure = (text: string, voice: Voice) => number;

export interface Run {
  readonly text: string;
  readonly voice: Voice;
}

/** A line of runs with a space between them. */
export type Line = readonly Run[];

export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Height of a line of each voice; the tallest run counts. */
export const LINE_HEIGHT: Readonly<Record<Voice, number>> = {
  strong: 19,
  plain: 16,
  figure: 44,
  caption: 17,
};
/** The part of a line's height that lies above its baseline. */
export const ASCENT = 0.78;
const SPACE = 4;

/** A block of lines, as wide as its widest. */
export function blockOf(lines: readonly Line[], measure: Measure): Block {
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => widthOf(line, measure))),
    height: lines.reduce((height, line) => height + heightOf(line), 0),
  };
}

export const heightOf = (line: Line): number => Math.max(...line.map(({ voice }) => LINE_HEIGHT[voice]));

const widthOf = (line: Line, measure: Measure): number =>
  line.reduce((width, { text, voice }) => width + measure(text, voice), (line.length - 1) * SPACE);

/**
 * Text in lines no wider than `most` and about equally long, at most `limit` of them; what does not fit is cut with an
 * ellipsis.
 */
export function wrap(text: string, voice: Voice, most: number, measure: Measure, limit = 3): readonly Line[] {
  const lines = evenly(text.split(" "), (line) => measure(line, voice), most);
  const kept = lines.slice(0, limit);
  const isCut = lines.length > limit;
  return kept.map((line, i) => [
    { text: shorten(line, isCut && i === limit - 1, voice, most, measure), voice },
  ]);
}

/** As few lines as `most` allows; among those, the narrowest. */
function evenly(words: readonly string[], width: (line: string) => number, most: number): readonly string[] {
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(width));
  let best = filled(words, width, most);
  for (;;) {
    const next = filled(words, width, widest(best) - 1);
    if (next.length > best.length || widest(next) >= widest(best)) return best;
    best = next;
  }
}

/** Lines that each take as many words as fit. */
function filled(words: readonly string[], width: (line: string) => number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line that fits: letters are left out at its end, and an ellipsis says so. */
function shorten(line: string, isCut: boolean, voice: Voice, most: number, measure: Measure): string {
  if (!isCut && measure(line, voice) <= most) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`, voice) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
