/** What `--help` prints. */
import type { CommandName } from "./arguments.ts";

const FILE = `FILE.json  a workbook file, or one with scenarios only; left out: the built-in deal`;
const PRESET = `--preset NAME        a published deal instead of a file; loopsheet presets lists them`;
const SCENARIO = `--scenario NAME      a scenario of the workbook; Base: its own inputs; left out: as the file was open on the
                       page when it was saved, and Base where it does not say`;
const SET = `--set NAME=VALUE     an input, as typed on the page: 800, 40%, '$1.5bn', '18 months'; a bare number is
                       in the input's unit. --set 'cheque[Nvidia]=25' sets one item, and without an item all
                       are set. May be given many times; the last one holds.`;

const HELP: Readonly<Record<CommandName, string>> = {
  run: `loopsheet run [FILE.json | --preset NAME] [--scenario NAME] [--set NAME=VALUE]...
              [--only NAME,NAME] [--each NAME] [--format FORMAT]

Calculates the built-in deal, a published deal or a workbook file, and prints inputs and results.

  ${FILE}
  ${PRESET}
  ${SCENARIO}
  ${SET}
  --only NAME,NAME     only these variables; if one of them is an error, the exit status is 1
  --each NAME          a choice, such as commitmentRung: one calculation for each of its options, side by side
                       in the table, one after the other in csv and json
  --format FORMAT      table (default), csv or json; csv and json have every digit
  --european           with csv: semicolon, decimal comma and byte order mark, for a Dutch or German Excel
`,
  bridge: `loopsheet bridge [FILE.json | --preset NAME] [--from NAME] [--to NAME] [--set NAME=VALUE]...
                 --output NAME [--seed NUMBER] [--format table|json]

Says why a result differs between two scenarios: the difference split over the inputs that differ. What each
adds is the average over all orders of making the changes one by one (its Shapley value). Orders on whose way
the result has no value are left out of the average, and it is said how many. The parts add up to the
difference in any case. With more than twelve inputs orders are drawn at random.

  ${FILE}
  ${PRESET}
  --from NAME          the scenario that is compared with; left out or Base: the workbook's own inputs
  --to NAME            the other one; left out: the one of --from, and without that as the file was open;
                       --set changes this one
  ${SET}
  --output NAME        the result asked about; of one with items one of them: 'ownershipAfter[Nvidia]'
  --seed NUMBER        for other random orders; the same number gives the same digits
  --format FORMAT      table (default) or json, which has every digit
`,
  list: `loopsheet list [FILE.json | --preset NAME] [--format table|json]

Lists the variables with label, unit, and formula or own value.

  ${FILE}
  ${PRESET}
`,
  check: `loopsheet check [FILE.json | --preset NAME]

Names every mistake of a workbook with its place: JSON, fields, formulas, units, inputs, scenarios.
Exit status 0 if there is none, 2 otherwise.

  ${FILE}
  ${PRESET}
`,
  show: `loopsheet show [FILE.json | --preset NAME] NAME [--scenario NAME] [--set NAME=VALUE]...

Shows one variable: its formula, values, what it uses, what uses it, and why it is an error.
NAME may name one item: 'cheque[Nvidia]'.

  ${FILE}
  ${PRESET}
  ${SCENARIO}
  ${SET}
`,
  presets: `loopsheet presets [--format table|json]

Lists the published deals that --preset opens: name, date and title; in json their notes too.
`,
  schema: `loopsheet schema

Prints the JSON Schema (draft 2020-12) of the workbook file.
`,
};

const ALL = `Loopsheet: what-if calculations for circular AI deals.

  loopsheet run [FILE.json]      calculate and print
  loopsheet bridge [FILE.json]   why a result differs between two scenarios
  loopsheet list [FILE.json]     the variables
  loopsheet show NAME            one variable: formula, values, what it uses and what uses it
  loopsheet check [FILE.json]    every mistake of a workbook file
  loopsheet presets              the published deals; run --preset NAME calculates one
  loopsheet schema               the JSON Schema of the workbook file

loopsheet COMMAND --help says more; --version prints the version.
Exit status: 0 fine; 1 an output named with --only or --output is an error; 2 the input cannot be used.
`;

export const helpText = (topic: CommandName | "all"): string => (topic === "all" ? ALL : HELP[topic]);
