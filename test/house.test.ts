/** The house rules as tests: on the project, and each on samples that break it or keep it. */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { createFilter } from "vite";
import { describe, expect, test } from "vitest";
import * as rules from "./support/houseRules.ts";
import { projects } from "./support/projects.ts";
import { committedFiles, filesBelow, parseSource, readSources, root } from "./support/sources.ts";

type Sample = readonly [rule: keyof typeof rules, path: string, text: string];

const byName = { ...rules };
const src = readSources("src");
const tests = readSources("test");
const scripts = readSources("scripts");

describe("the source keeps the house rules:", () => {
  test("imports go one way, types too", () => keeps(rules.importsGoOneWay(src)));
  test("each library has one home", () => keeps(rules.librariesStayHome(src)));
  test("an import names its file in full", () =>
    keeps(rules.importsNameFiles([...src, ...tests, ...scripts])));
  test("there is no import circle", () => keeps(rules.importsMakeNoCircle(src)));
  test("exports have names", () => keeps(rules.exportsHaveNames(src)));
  test("types are known", () => keeps(rules.typesAreKnown([...src, ...tests, ...scripts])));
  test("no check is silenced", () => keeps(rules.noCheckIsSilenced([...src, ...tests, ...scripts])));
  test("file names say what is inside", () => keeps(rules.namesSayWhat([...src, ...tests, ...scripts])));
  test("the only classes are errors", () => keeps(rules.classesAreErrors(src)));
  test("nothing runs text as code or markup", () => keeps(rules.nothingRunsText(src)));
  test("files are short", () => keeps(rules.filesAreShort(src)));
  test("functions are short", () => keeps(rules.functionsAreShort(src)));
  test("interface text lives in the dictionaries", () => keeps(rules.textLivesInDictionaries(src)));
  test("every file of logic has its test", () => keeps(rules.everyLogicHasItsTest(src, tests)));
});

test("every test file belongs to exactly one Vitest project", () => {
  const filters = Object.entries(projects).map(([name, { include, exclude }]) => ({
    name,
    includes: createFilter(include, exclude, { resolve: false }),
  }));
  const files = [...filesBelow("src"), ...filesBelow("scripts"), ...filesBelow("test")];
  const complaints = files
    .filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path))
    .map((path) => ({ path, owners: filters.filter(({ includes }) => includes(path)) }))
    .filter(({ owners }) => owners.length !== 1)
    .map(
      ({ path, owners }) =>
        `${path} runs in ${owners.length} projects: name it X.test.ts, X.browser.test.tsx or X.e2e.test.ts, in test.`,
    );
  keeps(complaints);
});

test("no committed file names this machine or a download address", () => {
  const parent = dirname(root.replace(/[\\/]$/, ""));
  const tooCommon = ["/", "/home", tmpdir()].includes(parent);
  const here = tooCommon ? root : `${parent.replaceAll("\\", "/")}/`;
  const named = new RegExp(`(?<![\\w.~/-])${here.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const complaints = committedFiles().flatMap((path) => {
    const text = readCommitted(path);
    const addressed = /"resolved"\s*:\s*"https?:/.test(text);
    return [
      ...(addressed ? [`${path} holds download addresses: write it anew with the settings of .npmrc.`] : []),
      ...(named.test(text) ? [`${path} names ${here}: write the path from the project's root.`] : []),
    ];
  });
  keeps(complaints);
});

describe("each rule notices a breach:", () => {
  const samples: Sample[] = [
    ["importsGoOneWay", "src/engine/a.ts", `import type { Deal } from "../model/deal.ts";`],
    ["importsGoOneWay", "src/model/a.ts", `const later = import("../store/a.ts");`],
    ["importsGoOneWay", "src/io/a.ts", `export { a } from "../worker/a.ts";`],
    ["importsGoOneWay", "src/cli.ts", `type A = import("./ui/a.ts").A;`],
    ["importsGoOneWay", "src/engine/a.ts", `new Worker(new URL("../worker/a.ts", import.meta.url));`],
    ["importsGoOneWay", "src/elsewhere/a.ts", ""],
    ["librariesStayHome", "src/engine/check.ts", `import { parse } from "mathjs/number";`],
    ["librariesStayHome", "src/engine/parse.ts", `import type { Accessor } from "solid-js";`],
    ["librariesStayHome", "src/ui/App.tsx", `const chart = import("chart.js");`],
    ["librariesStayHome", "src/io/csv.ts", `import { readFile } from "node:fs/promises";`],
    ["librariesStayHome", "src/io/csv.ts", `import Papa from "papaparse";`],
    ["importsNameFiles", "src/engine/a.ts", `import { b } from "./b";`],
    ["importsMakeNoCircle", "src/engine/a.ts", `import type { A } from "./a.ts";`],
    ["exportsHaveNames", "src/engine/a.ts", "export default 1;"],
    ["exportsHaveNames", "src/engine/a.ts", `export * as b from "./b.ts";`],
    ["typesAreKnown", "src/engine/a.ts", "export const a = (b: any) => b;"],
    ["typesAreKnown", "src/engine/a.ts", "export const a = (b as unknown) as string;"],
    ["noCheckIsSilenced", "src/engine/a.ts", "// @ts-ignore\nexport const a = 1;"],
    ["noCheckIsSilenced", "src/engine/a.ts", "/* biome-ignore lint: no */"],
    ["namesSayWhat", "src/engine/cellUtils.ts", ""],
    ["namesSayWhat", "src/engine/common.ts", ""],
    ["classesAreErrors", "src/engine/a.ts", "export class Sheet {}"],
    ["nothingRunsText", "src/engine/a.ts", `eval("1");`],
    ["nothingRunsText", "src/engine/a.ts", `new Function("return 1");`],
    ["nothingRunsText", "src/ui/a.ts", "export const a = (b: Element) => { b.innerHTML = ''; };"],
    ["nothingRunsText", "src/ui/A.tsx", "export const A = () => <p innerHTML={b} />;"],
    ["filesAreShort", "src/engine/a.ts", "\n".repeat(401)],
    ["filesAreShort", "src/engine/a.ts", "\n".repeat(131)],
    ["functionsAreShort", "src/engine/a.ts", `export function a() {${"\n".repeat(60)}}`],
    ["functionsAreShort", "src/ui/A.tsx", `export const A = () => {${"\n".repeat(120)}};`],
    ["textLivesInDictionaries", "src/ui/A.tsx", "export const A = () => <p>Money</p>;"],
    ["textLivesInDictionaries", "src/ui/A.tsx", `export const A = () => <p>{"Money"}</p>;`],
    ["textLivesInDictionaries", "src/ui/A.tsx", `export const A = () => <p title="Money" />;`],
    ["textLivesInDictionaries", "src/ui/A.tsx", "export const A = () => <p aria-label={`years`} />;"],
    ["everyLogicHasItsTest", "src/engine/a.ts", "export function a() {}"],
    ["everyLogicHasItsTest", "src/ui/A.tsx", "export const A = () => <p />;"],
  ];
  for (const [rule, path, text] of samples) {
    test(titleOf([rule, path, text]), () => {
      expect(byName[rule]([parseSource(path, text)])).not.toEqual([]);
    });
  }

  test("a circle of three files", () => {
    const circle = [
      parseSource("src/engine/a.ts", `import "./b.ts";`),
      parseSource("src/engine/b.ts", `import type { C } from "./c.ts";`),
      parseSource("src/engine/c.ts", `export { a } from "./a.ts";`),
    ];
    expect(rules.importsMakeNoCircle(circle)).toEqual([
      "src/engine/a.ts -> src/engine/b.ts -> src/engine/c.ts -> src/engine/a.ts: an import circle. " +
        "Move what both need into a file of its own.",
    ]);
  });
});

describe("each rule lets good code pass:", () => {
  const samples: Sample[] = [
    ["importsGoOneWay", "src/ui/App.tsx", `import { deal } from "../model/deal.ts"; import "./app.css";`],
    ["librariesStayHome", "src/engine/parse.ts", `import { parse } from "mathjs/number";`],
    ["librariesStayHome", "src/cli.ts", `import { readFile } from "node:fs/promises";`],
    ["namesSayWhat", "src/model/commonStock.ts", ""],
    ["classesAreErrors", "src/engine/a.ts", "export class FormulaError extends Error {}"],
    ["functionsAreShort", "src/ui/A.tsx", `export function A() {${"\n".repeat(119)}}`],
    ["textLivesInDictionaries", "src/ui/A.tsx", "export const A = () => <p class='a'>{t('a')} %</p>;"],
    ["everyLogicHasItsTest", "src/engine/a.ts", "export type A = { b: number };"],
    [
      "everyLogicHasItsTest",
      "src/ui/locale/dutch.ts",
      "export const dutch = { years: (n: number) => n + ' jaar' };",
    ],
    ["everyLogicHasItsTest", "src/engine/index.ts", "export { a } from './a.ts';"],
  ];
  for (const [rule, path, text] of samples) {
    test(titleOf([rule, path, text]), () => {
      expect(byName[rule]([parseSource(path, text)])).toEqual([]);
    });
  }
});

/** One line, however long the sample. */
function titleOf([rule, path, text]: Sample): string {
  return `${rule}, in ${path}: ${text.replace(/\s+/g, " ")}`;
}

function keeps(complaints: readonly string[]): void {
  if (complaints.length > 0) expect.fail(`\n${complaints.join("\n")}\n`);
}

/** A file that git knows and that has just been removed has no text. */
function readCommitted(path: string): string {
  try {
    return readFileSync(root + path, "utf8");
  } catch {
    return "";
  }
}
