/** A formula's text in pieces as it stands, whole or broken: what scan.ts makes tokens of, and what is coloured, completed and renamed. */

export type PieceKind = "space" | "number" | "name" | "text" | "sign";

/** How a piece of each kind is written; tried at `lastIndex`. */
export const PIECES: Readonly<Record<PieceKind, RegExp>> = {
  space: /\s+/y,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  name: /[A-Za-z_$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][\w$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]*/y,
  text: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y,
  sign: /==|!=|<=|>=|<(?!>)|[-+*/^()[\],?:>%]/y,
};

/** The only kind of piece that can start with the character at a place. */
export function kindAt(formula: string, at: number): PieceKind {
  const code = formula.charCodeAt(at);
  if (code >= 0x80) return /\s/.test(formula.charAt(at)) ? "space" : "name";
  return KINDS[code] ?? "sign";
}

/** Kinds of piece by their first character's code; all others are signs. */
const KINDS: readonly (PieceKind | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const first = String.fromCharCode(code);
  if (/[\d.]/.test(first)) return "number";
  if (/[A-Za-z_$]/.test(first)) return "name";
  if (/["']/.test(first)) return "text";
  return /\s/.test(first) ? "space" : undefined;
});

export interface Piece {
  /** `open` is a text without its closing mark, which reaches to the end; `odd` a sign that formulas do not have. */
  readonly kind: PieceKind | "open" | "odd";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All pieces in order; together they are the text. */
export function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0, end = 0; start < formula.length; start = end) {
    const kind = kindAt(formula, start);
    const shape = PIECES[kind];
    shape.lastIndex = start;
    const isKnown = shape.test(formula);
    end = isKnown ? shape.lastIndex : endOfOdd(formula, start, kind);
    pieces.push({
      kind: isKnown ? kind : kind === "text" ? "open" : "odd",
      text: formula.slice(start, end),
      start,
      end,
    });
  }
  return pieces;
}

/** An open text reaches to the end; any other sign is one character. */
function endOfOdd(formula: string, at: number, kind: PieceKind): number {
  if (kind === "text") return formula.length;
  return at + String.fromCodePoint(formula.codePointAt(at) ?? 0).length;
}
