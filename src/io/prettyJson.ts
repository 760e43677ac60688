/** JSON text to be read and compared by people: what is short stands on one line, the rest a field or item a line. */

/** Longest line on which an object or list stands whole, in characters. */
const WIDTH = 110;

/** `open`: how many levels are laid out a line each, however short they are. */
export function prettyJson(value: unknown, open = 0, indent = "", lead = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return isList ? "[]" : "{}";
  if (open <= 0) {
    const line = inLine(value);
    if (indent.length + lead + line.length < WIDTH) return line;
  }
  const inner = `${indent}  `;
  const parts = entries.map(([key, part]) => {
    const name = isList ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${prettyJson(part, open - 1, inner, name.length)}`;
  });
  return `${isList ? "[" : "{"}\n${parts.join(",\n")}\n${indent}${isList ? "]" : "}"}`;
}

function inLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}: ${inLine(part)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
