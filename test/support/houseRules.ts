/**
 * The house rules. Each takes source files and returns complaints, one text each: where, what, and what to do.
 * A rule that turns out wrong is changed here, with its reason, not silenced in a file.
 */
import { basename } from "node:path";
import { isName, isSyntax, lineOf, literalText, type Source, type Syntax, walk } from "./sources.ts";

export type Rule = (sources: readonly Source[]) => string[];

/** What each layer may import besides itself; `cli` is src/cli.ts and, should it grow, the folder src/cli. */
const layers: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  model: ["engine"],
  analysis: ["engine", "model"],
  worker: ["engine", "model", "analysis"],
  document: ["engine"],
  io: ["engine", "model", "analysis", "document"],
  store: ["engine", "model", "analysis", "worker", "io", "document"],
  ui: ["engine", "model", "analysis", "worker", "io", "document", "store"],
  cli: ["engine", "model", "analysis", "document", "io"],
  main: ["engine", "model", "document", "io", "store", "ui"],
};

/** Each library's home: the only files of src that may import it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  mathjs: ["src/engine/parse.ts", "src/engine/typeset.ts"],
  "solid-js": ["src/store/", "src/ui/", "src/main.tsx"],
  "chart.js": ["src/ui/charts/"],
  valibot: ["src/io/"],
  "idb-keyval": ["src/store/"],
  "pure-rand": ["src/analysis/"],
  // Only the command line prints the schema; the page must not carry its writer.
  "@valibot/to-json-schema": ["src/io/jsonSchema.ts"],
  "@solid-primitives/i18n": ["src/ui/"],
  "virtual:start-sheet": ["src/store/"],
  "virtual:built-in-sheet": ["src/store/", "src/worker/", "src/main.tsx"],
};
const nodeHomes = ["src/cli.ts", "src/cli/"];

export const importsGoOneWay: Rule = (sources) =>
  sources.flatMap((source) => {
    const layer = layerOf(source.path);
    const allowed = layers[layer];
    if (!allowed) {
      return [`${source.path} is in no layer: move it to one of ${Object.keys(layers).join(", ")}.`];
    }
    return source.imports
      .filter(({ relative, target }) => relative && target.startsWith("src/"))
      .map((it) => ({ ...it, layer: layerOf(it.target) }))
      .filter((it) => it.layer !== layer && !allowed.includes(it.layer))
      .map(
        ({ line, specifier }) =>
          `${source.path}:${line} imports ${specifier}: ${layer} may import only ${list([layer, ...allowed])}. ` +
          "Move the code down a layer, or hand the value in as an argument.",
      );
  });

export const librariesStayHome: Rule = (sources) =>
  sources.flatMap((source) =>
    source.imports
      .filter(
        ({ relative, target }) => !relative && !homesOf(target).some((home) => source.path.startsWith(home)),
      )
      .map(({ line, target }) => {
        const home = homesOf(target);
        const advice =
          home.length > 0
            ? `its home is ${list(home)}; call what lives there`
            : "it has no home in src; use it in tests only, or give it a home in test/support/houseRules.ts";
        return `${source.path}:${line} imports ${target}: ${advice}.`;
      }),
  );

export const importsNameFiles: Rule = (sources) =>
  sources.flatMap((source) =>
    source.imports
      .filter(
        ({ relative, specifier }) => relative && !/\.[a-z]+(\?[a-z&]+)?$|(^|\/)\.{0,2}$/.test(specifier),
      )
      .map(
        ({ line, specifier }) => `${source.path}:${line} imports ${specifier}: write the file's extension.`,
      ),
  );

export const importsMakeNoCircle: Rule = (sources) => {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const complaints: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(" -> ");
      complaints.push(`${circle}: an import circle. Move what both need into a file of its own.`);
    }
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return complaints;
};

export const exportsHaveNames: Rule = everySyntax((syntax) => {
  if (syntax.type === "ExportDefaultDeclaration") return "a default export: export it by its name";
  if (syntax.type === "ExportAllDeclaration") return "a star export: list the names";
});

export const typesAreKnown: Rule = everySyntax((syntax) => {
  if (syntax.type === "TSAnyKeyword") return "`any`: say the type, or `unknown` and narrow it";
  if (syntax.type !== "TSAsExpression" || !isSyntax(syntax.expression)) return;
  const inner = unwrapped(syntax.expression);
  if (inner.type === "TSAsExpression" && isSyntax(inner.typeAnnotation)) {
    const through = inner.typeAnnotation.type;
    if (through === "TSUnknownKeyword") return "`as unknown as`: check the value with a type guard instead";
  }
});

export const noCheckIsSilenced: Rule = (sources) =>
  sources.flatMap(({ path, comments }) =>
    comments
      .filter(({ text }) => /@ts-(ignore|nocheck)|biome-ignore/.test(text))
      .map(
        ({ line }) =>
          `${path}:${line} silences a check: mend the code, or change the rule for all with its reason.`,
      ),
  );

export const namesSayWhat: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(util|helper|common|manager|service)s?$/.test(wordsOf(stem(path)).at(-1) ?? ""))
    .map(({ path }) => `${path} is named for nothing: name it after its main export.`);

export const classesAreErrors: Rule = everySyntax((syntax) => {
  if (syntax.type !== "ClassDeclaration" && syntax.type !== "ClassExpression") return;
  const parent = syntax.superClass;
  const isError = isSyntax(parent) && typeof parent.name === "string" && parent.name.endsWith("Error");
  if (!isError) return "a class: use plain read-only data and functions that take it first";
});

export const nothingRunsText: Rule = everySyntax((syntax) => {
  const { type } = syntax;
  if (type === "CallExpression" && isName(syntax.callee, "eval"))
    return "eval: write the calculation as code";
  if ((type === "NewExpression" || type === "CallExpression") && isName(syntax.callee, "Function")) {
    return "the Function constructor: write the calculation as code";
  }
  const markup = /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/;
  const property = type === "MemberExpression" ? syntax.property : undefined;
  const attribute = type === "JSXAttribute" ? syntax.name : undefined;
  for (const named of [property, attribute]) {
    if (isSyntax(named) && markup.test(String(named.name ?? named.value))) {
      return `${named.name ?? named.value}: build elements, or set textContent`;
    }
  }
});

export const filesAreShort: Rule = (sources) => {
  const long = sources
    .filter(({ nLines }) => nLines > 400)
    .map(
      ({ path, nLines }) =>
        `${path} has ${nLines} lines, the limit is 400: give one of its ideas its own file.`,
    );
  const median =
    sources.map(({ nLines }) => nLines).sort((a, b) => a - b)[Math.floor(sources.length / 2)] ?? 0;
  if (median <= 130) return long;
  return [
    ...long,
    `The median file has ${median} lines, the limit is 130: split the files that hold two ideas.`,
  ];
};

export const functionsAreShort: Rule = (sources) =>
  sources.flatMap((source) =>
    [...walk(source.program)]
      .filter(({ syntax }) => isFunction(syntax))
      .flatMap(({ syntax, ancestors }) => {
        const name = nameOf(syntax, ancestors.at(-1));
        const isComponent = source.path.endsWith(".tsx") && /^[A-Z]/.test(name);
        const limit = isComponent ? 120 : 60;
        const nLines = source.text.slice(syntax.start, syntax.end).split("\n").length;
        if (nLines <= limit) return [];
        const at = `${source.path}:${lineOf(source, syntax)}`;
        return [`${at} ${name} has ${nLines} lines, the limit is ${limit}: take a step out as a function.`];
      }),
  );

/** Text that a person reads lives in the dictionaries of src/ui/locale, so that every language has it. */
export const textLivesInDictionaries: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith("src/ui/") && path.endsWith(".tsx"))
    .flatMap((source) =>
      [...walk(source.program)].flatMap(({ syntax, ancestors }) => {
        const text = interfaceText(syntax, ancestors);
        if (text === undefined || !/\p{L}/u.test(text)) return [];
        const at = `${source.path}:${lineOf(source, syntax)}`;
        return [`${at} says ${JSON.stringify(text.trim())}: move it to the dictionaries in src/ui/locale.`];
      }),
    );

/** A file of logic has a test of its name in the same folder of test; a component is named in a browser test. */
export function everyLogicHasItsTest(sources: readonly Source[], tests: readonly Source[] = []): string[] {
  const testPaths = new Set(tests.map(({ path }) => path));
  const inBrowser = tests.filter(({ path }) => /\.(browser|e2e)\.test\.tsx?$/.test(path));
  return sources.flatMap((source) => {
    const { path } = source;
    const place = path.replace(/^src\//, "test/").replace(/\.tsx?$/, "");
    const names = [`${place}.test.ts`, `${place}.browser.test.tsx`, `${place}.e2e.test.ts`];
    if (names.some((name) => testPaths.has(name)) || !hasLogic(source)) return [];
    if (path.endsWith(".ts"))
      return [`${path} has no test: write ${names[0]} (or .browser.test.tsx, .e2e.test.ts).`];
    const named = new RegExp(`\\b(${[stem(path), ...exportedNames(source)].join("|")})\\b`);
    if (path === "src/main.tsx" || inBrowser.some(({ text }) => named.test(text))) return [];
    return [
      `${path} is named in no browser test: test it in ${names[1]}, or name it in the test of what shows it.`,
    ];
  });
}

function layerOf(path: string): string {
  return path.split("/")[1]?.replace(/\.tsx?$/, "") ?? "";
}

function homesOf(target: string): readonly string[] {
  return target.startsWith("node:") ? nodeHomes : (homes[target] ?? []);
}

/** A rule that looks at one node at a time and says what is wrong with it. */
function everySyntax(complain: (syntax: Syntax) => string | undefined): Rule {
  return (sources) =>
    sources.flatMap((source) =>
      [...walk(source.program)].flatMap(({ syntax }) => {
        const complaint = complain(syntax);
        return complaint ? [`${source.path}:${lineOf(source, syntax)} ${complaint}.`] : [];
      }),
    );
}

function unwrapped(syntax: Syntax): Syntax {
  return syntax.type === "ParenthesizedExpression" && isSyntax(syntax.expression)
    ? unwrapped(syntax.expression)
    : syntax;
}

function isFunction({ type }: Syntax): boolean {
  return (
    type === "FunctionDeclaration" || type === "FunctionExpression" || type === "ArrowFunctionExpression"
  );
}

function nameOf(syntax: Syntax, parent: Syntax | undefined): string {
  for (const named of [syntax.id, parent?.id, parent?.key]) {
    if (isSyntax(named) && typeof named.name === "string") return named.name;
  }
  return "a function";
}

const spokenAttributes = ["title", "aria-label", "aria-description", "placeholder", "alt", "label"];

/** The text that a node puts on the page, or speaks, if it is written out there. */
function interfaceText(syntax: Syntax, ancestors: readonly Syntax[]): string | undefined {
  if (syntax.type === "JSXText") return String(syntax.value);
  const text = writtenText(syntax);
  if (text === undefined) return;
  const outer = ancestors.filter(({ type }) => type !== "ParenthesizedExpression").slice(-2);
  const holder = outer.at(-1)?.type === "JSXExpressionContainer" ? outer.at(-2) : outer.at(-1);
  if (
    outer.at(-1)?.type === "JSXExpressionContainer" &&
    holder &&
    /^JSX(Element|Fragment)$/.test(holder.type)
  ) {
    return text;
  }
  if (holder?.type !== "JSXAttribute" || !isSyntax(holder.name)) return;
  return spokenAttributes.includes(String(holder.name.name)) ? text : undefined;
}

function writtenText(syntax: Syntax): string | undefined {
  if (syntax.type !== "TemplateLiteral" || !Array.isArray(syntax.quasis)) return literalText(syntax);
  return syntax.quasis
    .filter(isSyntax)
    .map(({ value }) => (typeof value === "object" && value !== null && "raw" in value ? value.raw : ""))
    .join("");
}

/** Whether a file does anything that a test could find wrong: not types, names passed on, or literal data. */
function hasLogic({ path, program }: Source): boolean {
  if (/(^|\/)index\.ts$|\.d\.ts$/.test(path)) return false;
  return (
    Array.isArray(program.body) && program.body.filter(isSyntax).some((statement) => !isInert(statement))
  );
}

function exportedNames({ program }: Source): string[] {
  return [...walk(program)]
    .filter(({ syntax }) => /^(FunctionDeclaration|VariableDeclarator)$/.test(syntax.type))
    .filter(({ ancestors }) => ancestors.some(({ type }) => type === "ExportNamedDeclaration"))
    .filter(({ ancestors }) => !ancestors.some(isFunction))
    .map(({ syntax }) => nameOf(syntax, undefined));
}

function isInert(statement: Syntax): boolean {
  switch (statement.type) {
    case "ImportDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
    case "TSModuleDeclaration":
      return true;
    case "ExportNamedDeclaration":
      return !isSyntax(statement.declaration) || isInert(statement.declaration);
    case "VariableDeclaration":
      return [...walk(statement)].every(({ syntax }) => !isAction(syntax));
    default:
      return false;
  }
}

/** Literal data may hold short texts made of arguments, as a dictionary does, but no call and no statement. */
function isAction({ type, body }: Syntax): boolean {
  if (type === "ArrowFunctionExpression") return isSyntax(body) && body.type === "BlockStatement";
  return /^(Call|New|Function|Await|Assignment|Update|Class|TaggedTemplate|Yield|JSX)/.test(type);
}

function stem(path: string): string {
  return basename(path).replace(/(\.(browser|e2e))?(\.test)?(\.d)?\.tsx?$/, "");
}

function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|[._-]/).map((word) => word.toLowerCase());
}

function list(names: readonly string[]): string {
  return names.join(", ");
}
