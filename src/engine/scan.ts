/** Formula text -> tokens: numbers with their percent sign or unit, names, texts and signs, each with its place. */
import type { Complaint, Fix } from "./errors.ts";
import { joinUnits } from "./joinUnits.ts";
import { MAX_CHAIN, MAX_FORMULA_LENGTH, MAX_NESTING, MAX_TOKENS } from "./limits.ts";
import { kindAt, PIECES, type PieceKind } from "./pieces.ts";
import type { Token } from "./token.ts";
import { PLAIN } from "./units.ts";

/** Names that mathjs reads as operators; they are signs to us. */
const WORDS = new Set(["and", "or", "not", "mod", "xor", "in"]);

/** Signs of other languages, with what to write instead. */
const FIXES: readonly (readonly [string, string])[] = [
  ["<>", "write != for “not equal”"],
  ["&&", "write “and”"],
  ["||", "write “or”"],
  [";", "separate arguments by a comma"],
  ["=", "write == to compare; a formula is one expression and assigns nothing"],
  ["!", "write “not”; there are no factorials"],
  ["{", "there are no lists or objects in formulas"],
  ["#", "comments belong in the variable's note"],
  [".", 'write x["item"] to pick an item'],
  ['"', "the text has no closing quotation mark"],
  ["'", "the text has no closing quotation mark"],
  ["×", "write *"],
  ["÷", "write /"],
  ["\u2212", "write -"],
  ["\u2013", "write -"],
  ["\u201c", 'write straight quotation marks: "'],
  ["\u201d", 'write straight quotation marks: "'],
];

/** What to write for each, where that is a sign. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["<>", "!="],
  ["&&", "and"],
  ["||", "or"],
  [";", ","],
  ["=", "=="],
  ["×", "*"],
  ["÷", "/"],
  ["\u2212", "-"],
  ["\u2013", "-"],
]);

const complain = (kind: string, message: string, start: number, end: number, fix?: Fix): Complaint => ({
  kind,
  message,
  start,
  end,
  ...(fix && { fix }),
});

/** The tokens of a formula, or the first complaint. A leading `=` is left out. */
export function scan(formula: string): readonly Token[] | Complaint {
  if (formula.length > MAX_FORMULA_LENGTH) {
    const message = `The formula has ${formula.length} characters; at most ${MAX_FORMULA_LENGTH} are allowed. Split it into several variables.`;
    return complain("formula_too_long", message, MAX_FORMULA_LENGTH, formula.length);
  }
  const pieces = split(formula);
  if ("message" in pieces) return pieces;
  return tooDeep(pieces) ?? joinUnits(pieces);
}

function split(formula: string): Token[] | Complaint {
  const tokens: Token[] = [];
  const start = /^\s*=(?!=)/.exec(formula)?.[0].length ?? 0;
  for (let at = start, end = start; at < formula.length; at = end) {
    const kind = kindAt(formula, at);
    const shape = PIECES[kind];
    shape.lastIndex = at;
    if (!shape.test(formula)) return unknownSign(formula, at);
    end = shape.lastIndex;
    if (kind === "space") continue;
    const complaint = take(formula.slice(at, end), kind, at, end, tokens, formula);
    if (complaint !== undefined) return complaint;
    if (tokens.length > MAX_TOKENS) {
      const message = `The formula has more than ${MAX_TOKENS} parts. Split it into several variables.`;
      return complain("formula_too_long", message, at, formula.length);
    }
  }
  return tokens;
}

/** Adds a piece to the tokens, or says what is wrong with it. */
function take(
  piece: string,
  kind: PieceKind,
  start: number,
  end: number,
  tokens: Token[],
  formula: string,
): Complaint | undefined {
  if (piece === "%") return takePercent(tokens, start, end);
  if (kind === "number") {
    const value = Number(piece);
    if (!Number.isFinite(value))
      return complain("number_too_large", `${piece} is too large a number.`, start, end);
    tokens.push({ kind: "number", text: piece, value, powers: PLAIN, start, end });
  } else if (kind === "text") {
    const text = piece.slice(1, -1).replace(/\\(.)/g, "$1");
    tokens.push({ kind: "text", text, value: 0, powers: PLAIN, start, end });
  } else {
    const isSign = kind === "sign" || isWord(piece, tokens, formula, end);
    tokens.push({ kind: isSign ? "sign" : "name", text: piece, value: 0, powers: PLAIN, start, end });
  }
  return undefined;
}

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== "sign" || token.text === ")" || token.text === "]");

/** `mod` before a bracket is the function, unless it stands after a value. */
function isWord(name: string, before: readonly Token[], formula: string, end: number): boolean {
  if (!WORDS.has(name)) return false;
  return name !== "mod" || endsValue(before.at(-1)) || !/^\s*\(/.test(formula.slice(end, end + 20));
}

/** `40%` is the number 0.4, and nothing else: % is never modulo. */
function takePercent(tokens: Token[], start: number, end: number): Complaint | undefined {
  const number = tokens.at(-1);
  if (number?.kind !== "number" || number.text.endsWith("%")) {
    return complain(
      "syntax_error",
      "% may follow a number only: write 40%, or x / 100; the remainder is mod(a, b).",
      start,
      end,
    );
  }
  tokens[tokens.length - 1] = { ...number, text: `${number.text}%`, value: number.value / 100, end };
  return undefined;
}

function unknownSign(formula: string, at: number): Complaint {
  const fix = FIXES.find(([sign]) => formula.startsWith(sign, at));
  const sign = fix?.[0] ?? String.fromCodePoint(formula.codePointAt(at) ?? 0);
  const shown = /[\p{C}\p{Z}\p{M}]/u.test(sign) ? codeOf(sign) : `“${sign}”`;
  const message =
    fix === undefined ? `${shown} has no meaning in a formula.` : `${shown} has no meaning here: ${fix[1]}.`;
  return complain("syntax_error", message, at, at + sign.length, fixOf(formula, sign, at));
}

/** What to write instead of a sign: of typographic quotation marks, the whole text in straight ones. */
function fixOf(formula: string, sign: string, at: number): Fix | undefined {
  const quoted = /^[\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d]/.exec(formula.slice(at));
  if (quoted !== null) return { text: `"${quoted[1]}"`, start: at, end: at + quoted[0].length };
  const text = MEANT.get(sign);
  return text === undefined ? undefined : { text, start: at, end: at + sign.length };
}

/** The name of a character that cannot be seen: "The character U+0000". */
const codeOf = (sign: string): string =>
  `The character U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Brackets and chains of signs that would make the tree too deep. */
function tooDeep(tokens: readonly Token[]): Complaint | undefined {
  let depth = 0;
  let prefixes = 0;
  let chains = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "sign") {
      prefixes = 0;
      continue;
    }
    if (token.text === "(" || token.text === "[") depth += 1;
    else if (token.text === ")" || token.text === "]") depth -= 1;
    else if (!endsValue(tokens[i - 1])) prefixes += 1;
    if (token.text === "?" || token.text === "^") chains += 1;
    if (depth > MAX_NESTING || prefixes > MAX_CHAIN || chains > MAX_CHAIN) {
      return complain(
        "formula_too_deep",
        `The formula is nested more than ${MAX_NESTING} deep. Split it into several variables.`,
        token.start,
        token.end,
      );
    }
  }
  return undefined;
}
