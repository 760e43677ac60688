/** JSON text with two blanks of indent. A Map is an object whose keys keep their order, numbers among them too. */

export function writeJson(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return wrap(
      "[",
      value.map((part) => writeJson(part, inner)),
      "]",
      indent,
    );
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return wrap(
    "{",
    entries.map(([key, part]) => `${JSON.stringify(key)}: ${writeJson(part, inner)}`),
    "}",
    indent,
  );
}

function wrap(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}`;
}
