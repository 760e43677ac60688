/** What could be meant by the word at the caret: names of variables, functions, dimensions and units; between brackets and quotation marks, items. */
import { FUNCTION_NAMES, FUNCTIONS, type Piece, piecesOf } from "../../engine/index.ts";
import { type Frame, framesAt } from "./nesting.ts";

export type ChoiceKind = "variable" | "function" | "dimension" | "unit" | "item";

/** Something that can be written at the caret. */
export interface Choice {
  readonly kind: ChoiceKind;
  readonly name: string;
  /** In the page's language. */
  readonly label: string;
  /** A unit, or how a function is called. */
  readonly detail: string;
}

/** What can be named in a workbook. */
export interface Vocabulary {
  readonly variables: readonly Choice[];
  readonly functions: readonly Choice[];
  readonly dimensions: readonly Choice[];
  readonly units: readonly Choice[];
  /** Items of the dimensions of a variable, of a dimension, or options of a choice. */
  itemsOf(name: string): readonly Choice[];
}

export interface Offer {
  /** The text that a choice takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly choices: readonly Choice[];
  /** What has been typed is a name already, so that nothing is proposed before it is asked for. */
  readonly isWhole: boolean;
}

const MOST = 50;

/** What is offered at the caret; nothing where no word begins, unless it is asked for. */
export function offerAt(
  text: string,
  caret: number,
  vocabulary: Vocabulary,
  isAsked = false,
): Offer | undefined {
  const pieces = piecesOf(text);
  const at = pieces.findIndex(({ kind, start, end }) =>
    kind === "text" || kind === "open"
      ? start < caret && (caret < end || kind === "open")
      : start < caret && caret <= end,
  );
  const piece = pieces[at];
  if (piece?.kind === "text" || piece?.kind === "open")
    return offered(piece, 1, text, caret, itemsAt(pieces, at, framesAt(text, caret), vocabulary));
  if (piece?.kind === "name") return offered(piece, 0, text, caret, wordsAt(pieces, at, text, vocabulary));
  if (!isAsked || piece?.kind === "number") return undefined;
  const empty: Piece = { kind: "name", text: "", start: caret, end: caret };
  const before = pieces.filter(({ end }) => end <= caret);
  return offered(empty, 0, text, caret, wordsAt([...before, empty], before.length, text, vocabulary));
}

/** The choices that fit what has been typed of a piece, the best first. */
function offered(
  { start, end }: Piece,
  marks: number,
  text: string,
  caret: number,
  known: readonly (readonly Choice[])[],
): Offer | undefined {
  const typed = text.slice(start + marks, caret);
  const ranked = known.flatMap((choices, order) =>
    choices.flatMap((choice) => {
      const rank = rankOf(choice, typed);
      return rank === undefined ? [] : [{ choice, rank, order }];
    }),
  );
  ranked.sort(
    (one, other) =>
      one.rank - other.rank ||
      one.order - other.order ||
      (one.rank === NOTHING ? 0 : one.choice.name.length - other.choice.name.length),
  );
  const choices = ranked.slice(0, MOST).map(({ choice }) => choice);
  const isWhole = choices[0]?.name === typed;
  if (choices.length === 0 || (isWhole && choices.length === 1)) return undefined;
  return { start, end, choices, isWhole };
}

const [WHOLE, START, PART, LABEL, NOTHING] = [0, 1, 2, 3, 4];

/** How well a choice fits: the name itself, its start, the start of a part of it, a word of the label, or Excel's name. */
function rankOf(choice: Choice, typed: string): number | undefined {
  if (typed === "") return NOTHING;
  if (choice.name === typed) return WHOLE;
  const wanted = typed.toLowerCase();
  const begins = (text: string): boolean => text.startsWith(wanted);
  const { name, label, others } = lettersOf(choice);
  if (name.some(begins)) return name[0]?.startsWith(wanted) ? START : PART;
  return label.some(begins) || others.some(begins) ? LABEL : undefined;
}

interface Letters {
  /** The whole, then its parts. */
  readonly name: readonly string[];
  readonly label: readonly string[];
  /** What Excel calls it. */
  readonly others: readonly string[];
}

const lettersByChoice = new WeakMap<Choice, Letters>();

/** The small letters that a choice is matched by; found once. */
function lettersOf(choice: Choice): Letters {
  const before = lettersByChoice.get(choice);
  if (before !== undefined) return before;
  const { kind, name, label } = choice;
  const excel = kind === "function" ? FUNCTIONS.get(name)?.excel : undefined;
  const letters = { name: partsOf(name), label: partsOf(label), others: excel ? [excel.toLowerCase()] : [] };
  lettersByChoice.set(choice, letters);
  return letters;
}

/** "postMoney" is post and Money; "Post-money option pool" is four words. */
const partsOf = (name: string): readonly string[] =>
  [name, ...name.split(/(?<=[a-z0-9])(?=[A-Z])|[\s_\-(),]+/)]
    .filter((part) => part !== "")
    .map((part) => part.toLowerCase());

/** What a word can be: behind a number a unit; between an item's brackets an item; a dimension first where a function asks for one. */
function wordsAt(
  pieces: readonly Piece[],
  at: number,
  text: string,
  vocabulary: Vocabulary,
): readonly (readonly Choice[])[] {
  const { start } = pieces[at] as Piece;
  const before = solidBefore(pieces, at);
  if (before?.kind === "number") return [vocabulary.units];
  const { variables, functions, dimensions, units } = vocabulary;
  const frame = framesAt(text, start).at(-1);
  if (frame?.sign === "[" && frame.name !== undefined) return [vocabulary.itemsOf(frame.name), variables];
  return wantsDimension(frame)
    ? [dimensions, variables, functions, units]
    : [variables, functions, dimensions, units];
}

function wantsDimension(frame: Frame | undefined): boolean {
  if (frame?.sign !== "(" || frame.name === undefined || !FUNCTION_NAMES.includes(frame.name)) return false;
  if (frame.name === "item" || frame.name === "index") return true;
  const family = FUNCTIONS.get(frame.name)?.family ?? "";
  return frame.argument > 0 && ["reduction", "along", "place"].includes(family);
}

/** What a text can be: an item of what stands before the bracket, of the dimension before it in `pick`, or what it is compared with. */
function itemsAt(
  pieces: readonly Piece[],
  at: number,
  frames: readonly Frame[],
  { itemsOf }: Vocabulary,
): readonly (readonly Choice[])[] {
  const frame = frames.at(-1);
  if (frame?.sign === "[" && frame.name !== undefined) return [itemsOf(frame.name)];
  const before = solidBefore(pieces, at);
  if (before === undefined || !/^(==|!=|,)$/.test(before.text)) return [];
  const upTo = pieces.slice(0, pieces.indexOf(before));
  const named = upTo.findLast(({ kind }) => kind === "name");
  return named === undefined ? [] : [itemsOf(named.text)];
}

function solidBefore(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces.slice(0, at).findLast(({ kind }) => kind !== "space");
}

/** A choice as it is written, and where the caret goes: a function with its brackets, an item in quotation marks. */
export function writtenAs(
  { kind, name }: Choice,
  text: string,
  { start, end }: Pick<Offer, "start" | "end">,
): { readonly text: string; readonly caret: number } {
  const after = text.slice(end).trimStart();
  if (kind === "function") {
    const whole = after.startsWith("(") ? name : `${name}()`;
    return { text: whole, caret: start + name.length + 1 };
  }
  if (kind !== "item") return { text: name, caret: start + name.length };
  const frame = framesAt(text, start).at(-1);
  const closes = frame?.sign === "[" && !/^[\],]/.test(after) ? "]" : "";
  const whole = `${JSON.stringify(name)}${closes}`;
  return { text: whole, caret: start + whole.length };
}
