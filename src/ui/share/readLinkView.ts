/** What a link holds, as its dialog shows it: read whole and checked, with nothing of it in force. */
import { type ChangedInput, changedInputs } from "../../document/changedInputs.ts";
import type { DealState } from "../../document/dealState.ts";
import { readOverrides } from "../../document/overrides.ts";
import { type Calculation, calculate, cellText, type Scenario, type Workbook } from "../../engine/index.ts";
import type { FileComplaint } from "../../io/fileComplaint.ts";
import { LINK_LIMITS } from "../../io/fileLimits.ts";
import { type Revision, readKept } from "../../io/keptWorkbook.ts";
import { type LinkProblem, type LinkResults, readLink } from "../../io/shareLink.ts";
import type { Sheets } from "../../store/createSheets.ts";
import { EMPTY_PRESET, freshId } from "../../store/dealState.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";
import { isSameResult, resultOf } from "./mainResults.ts";
import { type SheetEdits, sheetEdits } from "./sheetEdits.ts";

export interface ResultLine {
  readonly variable: string;
  /** As the sender saw it and as it is here, in the variable's unit; null for an error. */
  readonly sent: number | null;
  readonly here: number | null;
  readonly isSame: boolean;
}

export interface LinkView {
  readonly by?: string;
  /** What is opened: a workbook with an id of its own. */
  readonly state: DealState;
  readonly revised?: Revision;
  /** The published deal that it began as. */
  readonly base: Workbook;
  readonly calculation: Calculation;
  /** The inputs that the open scenario changes, and those among them that the sheet does not have. */
  readonly inputs: readonly ChangedInput[];
  readonly dropped: readonly string[];
  /** The other scenarios. */
  readonly scenarios: readonly (Scenario & { readonly count: number })[];
  readonly edits: SheetEdits;
  readonly results: readonly ResultLine[];
}

export type ViewReading =
  | { readonly view: LinkView }
  /** `too_much`: its sheet asks for more calculation than one from a stranger may. */
  | { readonly problem: LinkProblem | "too_much"; readonly complaints?: readonly FileComplaint[] };

/** Reads what stands behind the "#" of an address; nothing that it may hold makes it throw. */
export async function readLinkView(fragment: string, sheets: Sheets): Promise<ViewReading> {
  try {
    const link = await readLink(fragment);
    if ("problem" in link) return link;
    const reading = readKept(link.kept, freshId(), publishedWorkbook);
    if ("complaints" in reading) return { problem: "unreadable", complaints: reading.complaints };
    const { state, revised } = reading;
    const base = publishedWorkbook(state.preset);
    if (state.workbook !== undefined || state.preset === EMPTY_PRESET) await sheets.prepare();
    if (base === undefined) return { problem: "unreadable" };
    const own = state.workbook === undefined ? undefined : sheets.sheetWithin(state, LINK_LIMITS);
    if (own !== undefined && "excess" in own) return { problem: "too_much" };
    const sheet = own?.sheet ?? sheets.sheetOf(state);
    if (sheet === undefined) return { problem: "unreadable" };
    const { edits, dropped } = readOverrides(sheet, state.overrides);
    const calculation = calculate(sheet, edits);
    const by = plainName(link.by ?? "");
    const countOf = ({ overrides }: Scenario): number => changedInputs(sheet, overrides).length;
    return {
      view: {
        ...(by !== "" && { by }),
        ...(revised && { revised }),
        state,
        base,
        calculation,
        inputs: changedInputs(sheet, state.overrides),
        dropped: dropped.map(cellText),
        scenarios: state.scenarios
          .filter(({ name }) => name !== state.scenario)
          .map((one) => ({ ...one, count: countOf(one) })),
        edits: sheetEdits(base, state.workbook),
        results: resultLines(calculation, link.results),
      },
    };
  } catch {
    return { problem: "unreadable" };
  }
}

/** A name without marks that turn the direction of text, by which it could pass for another. */
const plainName = (name: string): string =>
  name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "").trim();

function resultLines(calculation: Calculation, results: LinkResults = {}): readonly ResultLine[] {
  return Object.entries(results)
    .filter(([variable]) => calculation.sheet.variables.get(variable)?.count === 1)
    .map(([variable, sent]) => {
      const here = resultOf(calculation, variable);
      return { variable, sent, here, isSame: isSameResult(sent, here) };
    });
}
