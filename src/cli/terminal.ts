/** What commands may do to the world: write, complain, read a file. Handed in, so that tests need no process. */
import { readFileSync, statSync } from "node:fs";
import { MAX_FILE_LENGTH } from "../io/fileLimits.ts";

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A file's text, or why it cannot be read. */
  readonly read: (path: string) => { readonly text: string } | { readonly complaint: string };
}

/** Exit statuses. */
export const FINE = 0;
/** An output named with --only is an error. */
export const OUTPUT_IS_ERROR = 1;
/** The input cannot be used. */
export const UNUSABLE = 2;

export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  read: readText,
};

/** Most bytes of a file: a character has four at most. */
const MAX_BYTES = 4 * MAX_FILE_LENGTH;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file.",
  ENOTDIR: "there is no such file.",
  EACCES: "it may not be read.",
  EPERM: "it may not be read.",
  EISDIR: "it is a folder, not a file.",
};

function readText(path: string): { readonly text: string } | { readonly complaint: string } {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return { complaint: `it has ${size} bytes; the limit is ${MAX_BYTES}.` };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { complaint: "it is not UTF-8 text." };
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { complaint: REASONS[code] ?? `it cannot be read (${code || String(error)}).` };
  }
}

/** Text of a workbook on a terminal: no control characters or marks of writing direction, which could act on it. */
export function safeText(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}
