/** The user's workspace: the document, its calculation, and its copy in the browser. */
import { type Accessor, createMemo, createSignal } from "solid-js";
import { type CellName, cellText, type Sheet } from "../engine/index.ts";
import { createCalculation, type LiveCalculation, type Schedule } from "./createCalculation.ts";
import { createDocument, type Document } from "./createDocument.ts";
import type { DealSheets } from "./dealSheets.ts";
import { type DealState, type Shape, shapeKey } from "./dealState.ts";
import type { Explainer } from "./explainer.ts";
import { readOverrides, textsOf } from "./overrides.ts";
import { type Found, readSaved, type Storage, writeSaved } from "./savedInputs.ts";

export interface Workspace extends Omit<Document, "state" | "changeItems"> {
  readonly calculation: LiveCalculation;
  /** The name of the published deal that is open. Tracked. */
  preset(): string;
  /** A text that changes where another deal is opened or items are added: what is shown of the deal is made anew. Tracked. */
  readonly shape: Accessor<string>;
  /** Brings the whole deal, once it is loaded; done when it is calculated. */
  complete(rest: Rest): Promise<void>;
  /** Adds an item to a dimension as one step; says why not, if not. */
  addItem(dimension: string, item: string): Promise<ItemComplaint | undefined>;
  /** Removes an item that the user has added, with its values, as one step. */
  removeItem(dimension: string, item: string): Promise<void>;
  /** Of a text input: the user's text or the workbook's own. Tracked. */
  text(variable: string): string;
  /** Text inputs that the user has set. */
  texts(): Readonly<Record<string, string>>;
  readonly saving: Accessor<Saving>;
  /** Saves what is not saved yet, now. */
  save(): void;
}

/** What is loaded after the first picture. */
export interface Rest {
  readonly explainer: Explainer;
  readonly sheets: DealSheets;
}

/** Why an item cannot be added; `unavailable` where what builds its sheet could not be loaded. */
export type ItemComplaint = "empty" | "long" | "double" | "many" | "unavailable";

const [LONGEST_ITEM, MOST_ADDED] = [40, 8];

/** How the copy in the browser stands. `aside`: something saved earlier could not be used and was laid aside. */
export interface Saving {
  readonly state: "saved" | "waiting" | "failed" | "off";
  readonly aside?: Found["aside"];
  /** Saved inputs that this sheet does not have, as formulas name them. */
  readonly dropped: readonly string[];
}

export interface WorkspaceOptions {
  /** What was saved, where that has been read already. */
  readonly found?: Found;
  readonly storage?: Storage | undefined;
  readonly schedule?: Schedule;
  /** How long a change waits for the next before it is saved, in milliseconds. */
  readonly wait?: number;
}

export function createWorkspace(sheet: Sheet, options: WorkspaceOptions = {}): Workspace {
  const found = options.found ?? readSaved(options.storage);
  const calculation = createCalculation(
    sheet,
    readOverrides(sheet, found.state.overrides).edits,
    options.schedule,
  );
  const [dropped, setDropped] = createSignal<readonly CellName[]>([]);
  let sheets: DealSheets | undefined;
  const use = (next: Sheet | undefined, { overrides }: DealState): void => {
    if (next !== undefined) calculation.use(next, readOverrides(next, overrides).edits);
  };
  const { state, changeItems, ...document } = createDocument(
    {
      get sheet() {
        return calculation.sheet;
      },
      edit: (edits) => {
        calculation.edit(edits);
        saver.wait();
      },
      reshape: (next) => {
        use(sheets?.sheetOf(next), next);
        saver.wait();
      },
    },
    found.state,
  );
  const saver = createSaver(state, found, options);
  // Kept while no text changes: whoever shows a text is not told of every number that moves.
  const texts = createMemo(() => textsOf(calculation.sheet, document.overrides()), undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  return {
    ...document,
    calculation,
    preset: () => state().preset,
    shape: createMemo(() => shapeKey(state())),
    complete: async (rest) => {
      sheets = rest.sheets;
      const whole = sheets.sheetOf(state()) ?? (await wholeSheet(sheets, state()));
      use(whole, state());
      calculation.explainWith(rest.explainer);
      setDropped(readOverrides(whole, state().overrides).dropped);
    },
    ...createItems(calculation, document.added, async (dimension, items) => {
      const { preset, added } = state();
      await sheets?.build({ preset, added: { ...added, [dimension]: items } });
      changeItems(dimension, items);
    }),
    text: (variable) => texts()[variable] ?? ownText(calculation.sheet, variable),
    texts,
    saving: () => ({
      state: saver.state(),
      dropped: dropped().map(cellText),
      ...(found.aside && { aside: found.aside }),
    }),
    save: saver.save,
  };
}

/** The sheet of a shape; without the user's own items where what builds it cannot be loaded. */
async function wholeSheet(sheets: DealSheets, shape: Shape): Promise<Sheet> {
  try {
    return await sheets.build(shape);
  } catch {
    return sheets.build({ ...shape, added: {} });
  }
}

/** Items that the user adds and removes; `change` brings the sheet that has them. */
function createItems(
  calculation: LiveCalculation,
  added: Document["added"],
  change: (dimension: string, items: readonly string[]) => Promise<void>,
): Pick<Workspace, "addItem" | "removeItem"> {
  return {
    addItem: async (dimension, item) => {
      const name = item.trim();
      const known = calculation.sheet.workbook.dimensions.find((one) => one.name === dimension)?.items ?? [];
      const complaint = itemComplaint(name, known, added(dimension));
      if (complaint !== undefined) return complaint;
      return change(dimension, [...added(dimension), name]).then(
        () => undefined,
        () => "unavailable",
      );
    },
    removeItem: (dimension, item) =>
      change(
        dimension,
        added(dimension).filter((one) => one !== item),
      ),
  };
}

function itemComplaint(
  name: string,
  known: readonly string[],
  added: readonly string[],
): ItemComplaint | undefined {
  if (name === "") return "empty";
  if (name.length > LONGEST_ITEM) return "long";
  if (known.some((item) => item.toLowerCase() === name.toLowerCase())) return "double";
  return added.length >= MOST_ADDED ? "many" : undefined;
}

function ownText(sheet: Sheet, variable: string): string {
  const own = sheet.variables.get(variable)?.variable.input;
  return typeof own === "string" ? own : "";
}

/** Keeps a copy of the document in the browser: a while after the last change, or when told to. */
function createSaver(document: Accessor<DealState>, found: Found, { storage, wait = 400 }: WorkspaceOptions) {
  const isOff = found.unusable === true || storage === undefined;
  const [state, setState] = createSignal<Saving["state"]>(isOff ? "off" : "saved");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (isOff || state() === "saved") return;
    setState(writeSaved(storage, document()) ? "saved" : "failed");
  };
  return {
    state,
    save,
    wait: (): void => {
      if (isOff) return;
      if (state() !== "failed") setState("waiting");
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    },
  };
}
