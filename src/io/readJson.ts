/**
 * JSON text, checked before anything is made of it: its grammar with line and column, nesting, keys that stand twice or
 * name a prototype, and numbers too large to hold, each with its path. No recursion, so that depth cannot overflow.
 */
import { plainText } from "../document/plainText.ts";
import { FORBIDDEN_NAMES } from "../engine/names.ts";
import { atLine, type FileComplaint, type Said, said, type TextPlace } from "./fileComplaint.ts";
import { MAX_FILE_COMPLAINTS, MAX_FILE_DEPTH, MAX_FILE_LENGTH } from "./fileLimits.ts";

/** An object or list that is open; `key` or `index` is where it stands. */
interface Open {
  readonly kind: "object" | "list";
  readonly keys: Set<string>;
  key: string;
  index: number;
}

type Expected = "value" | "value_or_close" | "key" | "key_or_close" | "colon" | "comma_or_close" | "end";

interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  readonly open: Open[];
  readonly complaints: FileComplaint[];
  /** Whether the grammar is broken or the nesting too deep, so that reading cannot go on. */
  isBroken: boolean;
}

/** A number, true, false or null, not running on into something else. */
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Reads JSON; texts come without what nobody sees in them. With complaints there is no value. */
export function readJson(
  text: string,
): { readonly value: unknown } | { readonly complaints: readonly FileComplaint[] } {
  if (text.length > MAX_FILE_LENGTH)
    return { complaints: [{ place: "", what: said("file_too_long", { limit: MAX_FILE_LENGTH }) }] };
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const complaints = scanJson(body);
  return complaints.length > 0 ? { complaints } : { value: plain(JSON.parse(body)) };
}

/** The same with plain texts, also as keys. Its depth is within the limit. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return plainText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [plainText(key), plain(one)]));
}

/** A path as JavaScript writes it: `variables[3].range`, `dimensions["my holders"]`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => {
      if (typeof key === "number") return `[${key}]`;
      return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join("");
  return text.startsWith(".") ? text.slice(1) : text;
}

function scanJson(text: string): readonly FileComplaint[] {
  const scan: Scan = { text, at: 0, expected: "value", open: [], complaints: [], isBroken: false };
  for (;;) {
    scan.at = endOf(/[ \t\n\r]*/y, text, scan.at);
    if (scan.isBroken || scan.complaints.length >= MAX_FILE_COMPLAINTS) break;
    if (scan.at >= text.length) {
      if (scan.expected !== "end") breakOff(scan, said("ends_early"));
      break;
    }
    step(scan);
  }
  return scan.complaints;
}

/** Where a sticky pattern that starts here ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Takes one token. */
function step(scan: Scan): void {
  const character = scan.text[scan.at] ?? "";
  const { expected } = scan;
  const isValue = expected === "value" || expected === "value_or_close";
  if (isValue && (character === "{" || character === "[")) enter(scan, character);
  else if (isValue && character !== "]") takeValue(scan, character);
  else if ((expected === "key" || expected === "key_or_close") && character === '"') takeKey(scan);
  else if (expected === "colon" && character === ":") advance(scan, "value");
  else if (expected === "comma_or_close" && character === ",") takeComma(scan);
  else if (closes(scan, character)) leave(scan);
  else breakOff(scan, notExpected(scan));
}

function advance(scan: Scan, expected: Expected): void {
  scan.at += 1;
  scan.expected = expected;
}

function enter(scan: Scan, character: string): void {
  if (scan.open.length >= MAX_FILE_DEPTH) {
    complain(scan, said("nested_too_deep", { limit: MAX_FILE_DEPTH }));
    scan.isBroken = true;
    return;
  }
  const kind = character === "{" ? "object" : "list";
  scan.open.push({ kind, keys: new Set(), key: "", index: 0 });
  advance(scan, kind === "object" ? "key_or_close" : "value_or_close");
}

function closes({ open, expected }: Scan, character: string): boolean {
  const inner = open.at(-1)?.kind;
  if (character === "}")
    return inner === "object" && (expected === "key_or_close" || expected === "comma_or_close");
  return (
    character === "]" && inner === "list" && (expected === "value_or_close" || expected === "comma_or_close")
  );
}

function leave(scan: Scan): void {
  scan.open.pop();
  advance(scan, scan.open.length === 0 ? "end" : "comma_or_close");
}

function takeComma(scan: Scan): void {
  const inner = scan.open.at(-1);
  if (inner?.kind === "list") inner.index += 1;
  advance(scan, inner?.kind === "object" ? "key" : "value");
}

function takeKey(scan: Scan): void {
  const start = scan.at;
  const key = takeString(scan);
  const inner = scan.open.at(-1);
  if (key === undefined || inner === undefined) return;
  inner.key = plainText(key);
  if (inner.keys.has(inner.key))
    complain(scan, said("key_twice", { again: atLine(placeInText(scan.text, start)) }));
  if (FORBIDDEN_NAMES.has(inner.key)) complain(scan, said("forbidden_name"));
  inner.keys.add(inner.key);
  scan.expected = "colon";
}

function takeValue(scan: Scan, character: string): void {
  if (character === '"') {
    if (takeString(scan) === undefined) return;
  } else {
    const end = endOf(WORD, scan.text, scan.at);
    if (end === scan.at) {
      breakOff(scan, notExpected(scan));
      return;
    }
    const word = scan.text.slice(scan.at, end);
    if (/^[-\d]/.test(word) && !Number.isFinite(Number(word)))
      complain(scan, said("number_too_large", { number: word.length > 20 ? `${word.slice(0, 20)}…` : word }));
    scan.at = end;
  }
  scan.expected = scan.open.length === 0 ? "end" : "comma_or_close";
}

/** The text between double quotes; undefined if it is broken, which is complained of. */
function takeString(scan: Scan): string | undefined {
  const { text, at: start } = scan;
  let end = start + 1;
  while (end < text.length && text[end] !== '"' && (text[end] ?? "") >= " ")
    end += text[end] === "\\" ? 2 : 1;
  if (end >= text.length || text[end] !== '"') {
    scan.at = Math.min(end, text.length);
    breakOff(scan, said("text_not_closed"));
    return undefined;
  }
  scan.at = end + 1;
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    scan.at = start;
    breakOff(scan, said("strange_backslash"));
    return undefined;
  }
}

/** A complaint at the path that the scan stands at. */
function complain({ open, complaints }: Scan, what: Said): void {
  const path = open.map(({ kind, key, index }) => (kind === "object" ? key : index));
  complaints.push({ place: pathText(path), what });
}

/** The grammar is broken here. */
function breakOff(scan: Scan, what: Said): void {
  scan.complaints.push({ place: "", at: placeInText(scan.text, scan.at), what });
  scan.isBroken = true;
}

function notExpected({ text, at, expected }: Scan): Said {
  const [sign = ""] = text.slice(at, at + 2);
  return said("not_expected", { sign, expected: said(`expects_${expected}`) });
}

function placeInText(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
