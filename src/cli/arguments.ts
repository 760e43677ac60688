/** The words behind `loopsheet`: which command, its file or preset, its options. */
import { parseArgs } from "node:util";
import { didYouMean } from "../engine/index.ts";

export type CommandName = "run" | "bridge" | "list" | "check" | "show" | "presets" | "schema";
export type Format = "table" | "csv" | "json";

/** What was asked for; options that a command does not have are at their defaults. */
export interface Request {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly preset: string | undefined;
  readonly scenario: string | undefined;
  readonly settings: readonly string[];
  readonly only: readonly string[];
  /** A choice of which every option is calculated. */
  readonly each: string | undefined;
  /** Two scenarios, and the result whose difference is asked about. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly output: string | undefined;
  readonly seed: string | undefined;
  readonly format: Format;
  readonly isEuropean: boolean;
}

export type Parsed =
  | { readonly request: Request }
  | { readonly help: CommandName | "all" }
  | { readonly version: true }
  | { readonly complaint: string };

interface Spec {
  /** Fewest and most words that are not options. */
  readonly words: readonly [number, number];
  readonly options: readonly (keyof typeof OPTIONS)[];
  readonly formats: readonly Format[];
}

const OPTIONS = {
  preset: { type: "string" },
  scenario: { type: "string" },
  set: { type: "string", multiple: true },
  only: { type: "string", multiple: true },
  each: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  output: { type: "string" },
  seed: { type: "string" },
  format: { type: "string" },
  european: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export const COMMANDS: Readonly<Record<CommandName, Spec>> = {
  run: {
    words: [0, 1],
    options: ["preset", "scenario", "set", "only", "each", "format", "european"],
    formats: ["table", "csv", "json"],
  },
  bridge: {
    words: [0, 1],
    options: ["preset", "from", "to", "output", "set", "seed", "format"],
    formats: ["table", "json"],
  },
  list: { words: [0, 1], options: ["preset", "format"], formats: ["table", "json"] },
  check: { words: [0, 1], options: ["preset"], formats: [] },
  show: { words: [1, 2], options: ["preset", "scenario", "set"], formats: [] },
  presets: { words: [0, 0], options: ["format"], formats: ["table", "json"] },
  schema: { words: [0, 0], options: [], formats: [] },
};

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

export function parseArguments(args: readonly string[]): Parsed {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { complaint: optionComplaint(error, args) };
  }
  const { values, positionals } = parsed;
  const [word = "", ...words] = positionals;
  if (word === "help") return { help: isCommand(words[0] ?? "") ? (words[0] as CommandName) : "all" };
  if (values.help === true) return { help: isCommand(word) ? word : "all" };
  if (values.version === true) return { version: true };
  if (word === "")
    return { complaint: `Which command? ${Object.keys(COMMANDS).join(", ")}; --help says more.` };
  if (!isCommand(word)) {
    const known = Object.keys(COMMANDS);
    return {
      complaint: `There is no command ${word}.${didYouMean(word, known)} Commands are ${known.join(", ")}.`,
    };
  }
  const complaint = misuse(word, words, values);
  if (complaint !== undefined) return { complaint };
  return {
    request: {
      command: word,
      words,
      preset: values.preset,
      scenario: values.scenario,
      settings: values.set ?? [],
      only: (values.only ?? []).flatMap((names) => names.split(",")).map((name) => name.trim()),
      each: values.each,
      from: values.from,
      to: values.to,
      output: values.output,
      seed: values.seed,
      format: (values.format ?? "table") as Format,
      isEuropean: values.european === true,
    },
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });

type Values = ReturnType<typeof parse>["values"];

/** What may stand after a command, by the number of words it takes. */
const TAKEN = ["nothing more", "one file at most", "a file and a name at most"];

function misuse(command: CommandName, words: readonly string[], values: Values): string | undefined {
  const {
    words: [least, most],
    options,
    formats,
  } = COMMANDS[command];
  if (words.length < least)
    return `${command} needs the name of a variable, such as: loopsheet show effectiveCost`;
  if (words.length > most) return `${command} takes ${TAKEN[most] ?? "less"}; “${words.at(-1)}” is too much.`;
  const unknown = Object.keys(values).find((name) => !options.some((option) => option === name));
  if (unknown !== undefined) return `${command} has no option --${unknown}. ${optionList(command)}`;
  const { format, european, preset } = values;
  if (preset !== undefined && words.length > least)
    return `--preset and a file are one too many: leave out --preset ${preset} or ${fileAmong(words)}.`;
  if (format !== undefined && !formats.some((known) => known === format))
    return `--format is one of ${formats.join(", ")}, not “${format}”.${didYouMean(format, formats)}`;
  if (european === true && format !== "csv") return "--european goes with --format csv.";
  return undefined;
}

/** The word that names a file: the one that ends like one, else the first. */
const fileAmong = (words: readonly string[]): string =>
  words.find((word) => word.endsWith(".json")) ?? words[0] ?? "";

function optionList(command: CommandName): string {
  const { options } = COMMANDS[command];
  return options.length === 0 ? "It takes none." : `It has ${options.map((name) => `--${name}`).join(", ")}.`;
}

function optionComplaint(error: unknown, args: readonly string[]): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  const option = /'-{1,2}([\w-]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const command = args.find(isCommand);
    const names = command === undefined ? Object.keys(OPTIONS) : COMMANDS[command].options;
    const known = names.map((name) => `--${name}`);
    return `There is no option --${option}.${didYouMean(`--${option}`, known)} ${command === undefined ? "" : optionList(command)}`.trim();
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && message.includes("does not take"))
    return `--${option} takes no value.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `--${option} needs a value${option === "set" ? ", such as --set roundSize=110" : ""}.`;
  return message;
}
