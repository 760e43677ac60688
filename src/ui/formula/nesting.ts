/** Brackets in a formula's text, whole or broken: the partner of the one beside the caret, and the call that the caret is in. */
import { FUNCTION_NAMES, type Piece, piecesOf } from "../../engine/index.ts";

/** A bracket that is open at the caret. */
export interface Frame {
  readonly sign: "(" | "[";
  readonly start: number;
  /** The name right before it: a function that is called, or a variable of which an item is picked. */
  readonly name?: string;
  /** How many commas have been passed since. */
  readonly argument: number;
}

const PARTNERS: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** The brackets that are open at a place, the innermost last. What stands in quotation marks is no bracket. */
export function framesAt(text: string, caret: number): readonly Frame[] {
  const frames: Frame[] = [];
  let before: Piece | undefined;
  for (const piece of piecesOf(text)) {
    if (piece.end > caret) break;
    const last = frames.at(-1);
    if (piece.text === "(" || piece.text === "[") {
      const named = before?.kind === "name" ? { name: before.text } : {};
      frames.push({ sign: piece.text, start: piece.start, argument: 0, ...named });
    } else if (last !== undefined && piece.text === PARTNERS[last.sign]) frames.pop();
    else if (last !== undefined && piece.text === ",")
      frames[frames.length - 1] = { ...last, argument: last.argument + 1 };
    if (piece.kind !== "space") before = piece;
  }
  return frames;
}

/** The function in whose brackets the caret is, and the argument that it is in, from 0. */
export function callAt(text: string, caret: number): { name: string; argument: number } | undefined {
  const frame = framesAt(text, caret).findLast(
    ({ sign, name }) => sign === "(" && name !== undefined && FUNCTION_NAMES.includes(name),
  );
  return frame?.name === undefined ? undefined : { name: frame.name, argument: frame.argument };
}

/** Where the bracket before or behind the caret stands, and its partner; one alone where it has none; none where there is no bracket. */
export function pairAt(text: string, caret: number): readonly number[] {
  const brackets = piecesOf(text).filter(({ kind, text: sign }) => kind === "sign" && /[()[\]]/.test(sign));
  const here = brackets.find(({ end }) => end === caret) ?? brackets.find(({ start }) => start === caret);
  if (here === undefined) return [];
  const open: Piece[] = [];
  for (const bracket of brackets) {
    if (PARTNERS[bracket.text] !== undefined) {
      open.push(bracket);
      continue;
    }
    const partner = open.at(-1);
    if (partner === undefined || PARTNERS[partner.text] !== bracket.text) continue;
    open.pop();
    if (partner === here || bracket === here) return [partner.start, bracket.start];
  }
  return [here.start];
}
