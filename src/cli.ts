/** The headless door: the same engine and deal as the page, in a terminal. */

import { version } from "../package.json";
import { parseArguments, type Request } from "./cli/arguments.ts";
import { bridgeCommand } from "./cli/bridgeCommand.ts";
import { checkCommand } from "./cli/checkCommand.ts";
import { helpText } from "./cli/help.ts";
import { listCommand } from "./cli/listCommand.ts";
import { presetsCommand } from "./cli/presetsCommand.ts";
import { complainLines } from "./cli/print.ts";
import { runCommand } from "./cli/runCommand.ts";
import { showCommand } from "./cli/showCommand.ts";
import { FINE, processTerminal, type Terminal } from "./cli/terminal.ts";
import { workbookJsonSchema } from "./io/jsonSchema.ts";

/** Runs a command and gives its exit status: 0 fine, 1 a wanted output is an error, 2 the input cannot be used. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  const parsed = parseArguments(args);
  if ("complaint" in parsed) return complainLines(terminal, [parsed.complaint]);
  if ("request" in parsed) return COMMANDS[parsed.request.command](terminal, parsed.request);
  terminal.out("help" in parsed ? helpText(parsed.help) : `${version}\n`);
  return FINE;
}

const COMMANDS: Readonly<Record<Request["command"], (terminal: Terminal, request: Request) => number>> = {
  run: runCommand,
  bridge: bridgeCommand,
  list: listCommand,
  check: checkCommand,
  show: showCommand,
  presets: presetsCommand,
  schema: (terminal) => {
    terminal.out(`${JSON.stringify(workbookJsonSchema(), null, 2)}\n`);
    return FINE;
  },
};
