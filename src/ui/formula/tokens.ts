/** A formula's text as it is coloured: every piece with what it is, whole or broken. */
import { FUNCTION_NAMES, type Piece, piecesOf, UNITS } from "../../engine/index.ts";

export type TokenKind =
  | "variable"
  | "function"
  | "unit"
  | "dimension"
  | "text"
  | "number"
  | "word"
  | "sign"
  | "bracket"
  | "space"
  /** A name that is nothing here, a sign that formulas do not have, a text without end. */
  | "unknown";

export interface Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** It stands where the complaint points. */
  readonly isWrong: boolean;
  /** A bracket beside the caret, or its partner. */
  readonly isPaired: boolean;
}

/** What names mean in a workbook. */
export interface Meanings {
  isVariable(name: string): boolean;
  isDimension(name: string): boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const FUNCTIONS_TYPED: ReadonlySet<string> = new Set(FUNCTION_NAMES);
const WORDS: ReadonlySet<string> = new Set(["and", "or", "not", "mod"]);

/** The text in spans, cut where a complaint begins and ends. A complaint about the end of the text marks a space behind it. */
export function spansOf(
  text: string,
  meanings: Meanings,
  wrong?: Place,
  pair: readonly number[] = [],
): readonly Span[] {
  const pieces = piecesOf(text);
  const spans = pieces.flatMap((piece, i): readonly Span[] => {
    const kind = kindOf(pieces, i, meanings);
    const isPaired = kind === "bracket" && pair.includes(piece.start);
    return cut(piece, wrong).map(({ text: part, isWrong }) => ({ kind, text: part, isWrong, isPaired }));
  });
  const isAtEnd = wrong !== undefined && wrong.start >= text.trimEnd().length;
  return isAtEnd ? [...spans, { kind: "space", text: " ", isWrong: true, isPaired: false }] : spans;
}

function kindOf(pieces: readonly Piece[], i: number, meanings: Meanings): TokenKind {
  const { kind, text } = pieces[i] as Piece;
  const before = nearest(pieces, i, -1);
  switch (kind) {
    case "name":
      return nameKind(text, before, nearest(pieces, i, 1), meanings);
    case "sign":
      if (text === "%" && before?.kind === "number") return "number";
      return /[()[\]]/.test(text) ? "bracket" : "sign";
    case "odd":
      return text === "=" && pieces.slice(0, i).every((one) => one.kind === "space") ? "sign" : "unknown";
    case "open":
      return "unknown";
    default:
      return kind;
  }
}

function nameKind(
  text: string,
  before: Piece | undefined,
  after: Piece | undefined,
  meanings: Meanings,
): TokenKind {
  const isCalled = after?.text === "(";
  if (isCalled && FUNCTIONS_TYPED.has(text)) return "function";
  if (WORDS.has(text)) return "word";
  if (UNITS.has(text) && (before?.kind === "number" || !meanings.isVariable(text))) return "unit";
  if (isCalled) return "unknown";
  if (meanings.isVariable(text)) return "variable";
  return meanings.isDimension(text) ? "dimension" : "unknown";
}

/** The next piece on one side that is not space. */
function nearest(pieces: readonly Piece[], i: number, way: 1 | -1): Piece | undefined {
  let at = i + way;
  while (pieces[at]?.kind === "space") at += way;
  return pieces[at];
}

function cut({ text, start, end }: Piece, wrong: Place | undefined) {
  if (wrong === undefined || wrong.end <= start || wrong.start >= end) return [{ text, isWrong: false }];
  const [from, to] = [Math.max(0, wrong.start - start), Math.min(text.length, wrong.end - start)];
  return [
    { text: text.slice(0, from), isWrong: false },
    { text: text.slice(from, to), isWrong: true },
    { text: text.slice(to), isWrong: false },
  ].filter((part) => part.text !== "");
}
