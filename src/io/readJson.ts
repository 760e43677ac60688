/**
 * JSON text, checked before anything is made of it: its grammar with line and column, nesting, keys that stand twice or
 * name a prototype, and numbers too large to hold, each with its path. No recursion, so that depth cannot overflow.
 */
import { FORBIDDEN_NAMES } from "../engine/names.ts";
import { MAX_FILE_COMPLAINTS, MAX_FILE_DEPTH, MAX_FILE_LENGTH } from "./fileLimits.ts";

/** What is wrong in a file, and where: "variables[3].range", "line 2, column 14", or "" for the whole file. */
export interface FileComplaint {
  readonly place: string;
  /** An English sentence that reads on from the place: what is wrong and what would be right. */
  readonly message: string;
}

/** An object or list that is open; `key` or `index` is where it stands. */
interface Open {
  readonly kind: "object" | "list";
  readonly keys: Set<string>;
  key: string;
  index: number;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or close" | "end";

interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  readonly open: Open[];
  readonly complaints: FileComplaint[];
  /** Whether the grammar is broken or the nesting too deep, so that reading cannot go on. */
  isBroken: boolean;
}

const EXPECTATIONS: Readonly<Record<Expected, string>> = {
  value: "a value is expected",
  "value or ]": "a value or “]” is expected",
  key: "a field name in double quotes is expected",
  "key or }": "a field name in double quotes or “}” is expected",
  colon: "“:” is expected after the field name",
  "comma or close": "a comma or the closing bracket is expected",
  end: "nothing more is expected",
};

/** A number, true, false or null, not running on into something else. */
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Reads JSON. With complaints there is no value. */
export function readJson(
  text: string,
): { readonly value: unknown } | { readonly complaints: readonly FileComplaint[] } {
  if (text.length > MAX_FILE_LENGTH)
    return {
      complaints: [
        { place: "", message: `is longer than ${MAX_FILE_LENGTH} characters, the limit of a file.` },
      ],
    };
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const complaints = scanJson(body);
  return complaints.length > 0 ? { complaints } : { value: JSON.parse(body) };
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
      if (scan.expected !== "end") breakOff(scan, "the text ends too early");
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
  const isValue = expected === "value" || expected === "value or ]";
  if (isValue && (character === "{" || character === "[")) enter(scan, character);
  else if (isValue && character !== "]") takeValue(scan, character);
  else if ((expected === "key" || expected === "key or }") && character === '"') takeKey(scan);
  else if (expected === "colon" && character === ":") advance(scan, "value");
  else if (expected === "comma or close" && character === ",") takeComma(scan);
  else if (closes(scan, character)) leave(scan);
  else breakOff(scan, EXPECTATIONS[expected]);
}

function advance(scan: Scan, expected: Expected): void {
  scan.at += 1;
  scan.expected = expected;
}

function enter(scan: Scan, character: string): void {
  if (scan.open.length >= MAX_FILE_DEPTH) {
    complain(scan, `is nested deeper than ${MAX_FILE_DEPTH} levels, the limit of a file.`);
    scan.isBroken = true;
    return;
  }
  const kind = character === "{" ? "object" : "list";
  scan.open.push({ kind, keys: new Set(), key: "", index: 0 });
  advance(scan, kind === "object" ? "key or }" : "value or ]");
}

function closes({ open, expected }: Scan, character: string): boolean {
  const inner = open.at(-1)?.kind;
  if (character === "}")
    return inner === "object" && (expected === "key or }" || expected === "comma or close");
  return (
    character === "]" && inner === "list" && (expected === "value or ]" || expected === "comma or close")
  );
}

function leave(scan: Scan): void {
  scan.open.pop();
  advance(scan, scan.open.length === 0 ? "end" : "comma or close");
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
  inner.key = key;
  if (inner.keys.has(key))
    complain(scan, `stands twice, again at ${lineAndColumn(scan.text, start)}. Keep one.`);
  if (FORBIDDEN_NAMES.has(key))
    complain(scan, "is a name that no field, variable or item of a file may have. Rename it.");
  inner.keys.add(key);
  scan.expected = "colon";
}

function takeValue(scan: Scan, character: string): void {
  if (character === '"') {
    if (takeString(scan) === undefined) return;
  } else {
    const end = endOf(WORD, scan.text, scan.at);
    if (end === scan.at) {
      breakOff(scan, EXPECTATIONS[scan.expected]);
      return;
    }
    const word = scan.text.slice(scan.at, end);
    if (/^[-\d]/.test(word) && !Number.isFinite(Number(word)))
      complain(
        scan,
        `is ${word.length > 20 ? `${word.slice(0, 20)}…` : word}, too large a number to calculate with.`,
      );
    scan.at = end;
  }
  scan.expected = scan.open.length === 0 ? "end" : "comma or close";
}

/** The text between double quotes; undefined if it is broken, which is complained of. */
function takeString(scan: Scan): string | undefined {
  const { text, at: start } = scan;
  let end = start + 1;
  while (end < text.length && text[end] !== '"' && (text[end] ?? "") >= " ")
    end += text[end] === "\\" ? 2 : 1;
  if (end >= text.length || text[end] !== '"') {
    scan.at = Math.min(end, text.length);
    breakOff(scan, "the text in double quotes is not closed on its line");
    return undefined;
  }
  scan.at = end + 1;
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    scan.at = start;
    breakOff(scan, "the text in double quotes holds a backslash that stands for nothing");
    return undefined;
  }
}

/** A complaint at the path that the scan stands at. */
function complain({ open, complaints }: Scan, message: string): void {
  const path = open.map(({ kind, key, index }) => (kind === "object" ? key : index));
  complaints.push({ place: pathText(path), message });
}

/** The grammar is broken here. */
function breakOff(scan: Scan, reason: string): void {
  const found =
    scan.at >= scan.text.length
      ? "the text ends"
      : `“${[...scan.text.slice(scan.at, scan.at + 2)][0]}” stands here`;
  const message = reason.startsWith("the text") ? `${reason}.` : `${found}, but ${reason}.`;
  scan.complaints.push({ place: lineAndColumn(scan.text, scan.at), message: `This is not JSON: ${message}` });
  scan.isBroken = true;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
