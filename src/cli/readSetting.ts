/** A variable or one of its cells as typed, `cheque[Nvidia]` or `flow["Oracle", 2]`, and a value set: `name=value`. */
import type { CellName, InputValues } from "../engine/index.ts";

export interface Setting {
  readonly name: CellName;
  readonly value: string;
}

/** Reads `name=value`; undefined if it is neither that nor `name[item]=value`. */
export function readSetting(text: string): Setting | undefined {
  const read = readStart(text);
  if (read === undefined || text[read.end] !== "=") return undefined;
  return { name: read.name, value: text.slice(read.end + 1) };
}

/** Reads a name with or without items; undefined if the text is something else. */
export function readCellName(text: string): CellName | undefined {
  const read = readStart(text.trim());
  return read?.end === text.trim().length ? read.name : undefined;
}

/** The setting as values for readInputs, nested by item. */
export function valuesOf({ name, value }: Setting): { readonly [variable: string]: InputValues } {
  const nested = name.items.reduceRight<InputValues>(
    (inner, item) => Object.fromEntries([[item, inner]]),
    value,
  );
  return Object.fromEntries([[name.variable, nested]]);
}

/** A name at the start of the text, and where it ends. */
function readStart(text: string): { readonly name: CellName; readonly end: number } | undefined {
  const variable = /^\s*([A-Za-z]\w*)\s*/.exec(text);
  if (variable === null) return undefined;
  const name = variable[1] ?? "";
  let end = variable[0].length;
  if (text[end] !== "[") return { name: { variable: name, items: [] }, end };
  const items: string[] = [];
  do {
    const item = readItem(text, end + 1);
    if (item === undefined) return undefined;
    items.push(item.text);
    end = item.end;
  } while (text[end] === ",");
  if (text[end] !== "]") return undefined;
  return {
    name: { variable: name, items },
    end: end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0),
  };
}

/** An item, in quotes or bare; `end` is where the comma or bracket after it stands. */
function readItem(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  const rest = text.slice(start);
  const quoted = /^\s*(["'])(.*?)\1\s*(?=[,\]])/.exec(rest);
  if (quoted !== null) return { text: quoted[2] ?? "", end: start + quoted[0].length };
  const bare = /^\s*[^",\]][^,\]]*/.exec(rest)?.[0] ?? "";
  return bare.trim() === "" ? undefined : { text: bare.trim(), end: start + bare.length };
}
