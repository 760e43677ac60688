/** Source files as the house rules see them: text, syntax tree, imports. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** A node of the syntax tree (ESTree with TypeScript and JSX). */
export type Syntax = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown;
};

export type Import = {
  /** As written. */
  readonly specifier: string;
  /** The file's path from the root for a relative import, else the package's name. */
  readonly target: string;
  readonly relative: boolean;
  readonly line: number;
};

export type Source = {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly nLines: number;
  readonly program: Syntax;
  readonly comments: readonly { readonly text: string; readonly line: number }[];
  readonly imports: readonly Import[];
};

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every TypeScript file below a folder of the root, parsed. */
export function readSources(folder: string): Source[] {
  return filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(root + path, "utf8")));
}

export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const tree = program as unknown;
  if (!isSyntax(tree)) throw new Error(`${path}: the parser gave no tree.`);
  const lineOf = lineFinder(text);
  return {
    path,
    text,
    nLines: text.replace(/\n$/, "").split("\n").length,
    program: tree,
    comments: comments.map(({ value, start }) => ({ text: value, line: lineOf(start) })),
    imports: [...importsOf(path, tree, lineOf)],
  };
}

/** All files below a folder of the root, sorted; an absent folder has none. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, `${entry.parentPath}${sep}${entry.name}`).replaceAll(sep, "/"))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** The files that git keeps; without git (an unpacked archive), all but the generated ones. */
export function committedFiles(): string[] {
  try {
    const list = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return list.split("\0").filter(Boolean);
  } catch {
    const generated = /^(node_modules|dist|coverage|\.git)\//;
    return filesBelow(".").filter((path) => !generated.test(path));
  }
}

/** The node and all below it, in the order of the text; each with its ancestors, the nearest last. */
export function* walk(
  syntax: Syntax,
  ancestors: readonly Syntax[] = [],
): Generator<{ syntax: Syntax; ancestors: readonly Syntax[] }> {
  yield { syntax, ancestors };
  const inside = [...ancestors, syntax];
  for (const value of Object.values(syntax)) {
    for (const part of Array.isArray(value) ? value : [value]) if (isSyntax(part)) yield* walk(part, inside);
  }
}

export function lineOf(source: Source, { start }: Syntax): number {
  return source.text.slice(0, start).split("\n").length;
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function* importsOf(path: string, program: Syntax, lineAt: (offset: number) => number): Generator<Import> {
  for (const { syntax } of walk(program)) {
    const specifier = importedText(syntax);
    if (specifier === undefined) continue;
    const isRelative = specifier.startsWith(".");
    const target = isRelative
      ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""))
      : packageOf(specifier);
    yield { specifier, target, relative: isRelative, line: lineAt(syntax.start) };
  }
}

/** What a node imports, if it does: declarations, `import()`, types, and a worker's `new URL`. */
function importedText(syntax: Syntax): string | undefined {
  switch (syntax.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return literalText(syntax.source);
    case "NewExpression": {
      const [first, second] = Array.isArray(syntax.arguments) ? syntax.arguments : [];
      return isName(syntax.callee, "URL") && second !== undefined ? literalText(first) : undefined;
    }
    default:
      return undefined;
  }
}

function packageOf(specifier: string): string {
  if (/^(node|virtual):/.test(specifier)) return specifier;
  const [scope = "", name] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

export function literalText(value: unknown): string | undefined {
  return isSyntax(value) && value.type === "Literal" && typeof value.value === "string"
    ? value.value
    : undefined;
}

export function isName(value: unknown, name: string): boolean {
  return isSyntax(value) && value.type === "Identifier" && value.name === name;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
