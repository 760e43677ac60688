/**
 * The nouns of a workbook: plain, read-only, JSON-shaped data. A workbook that is well formed by these types may still
 * hold formulas that do not parse or names that do not exist: that is for check.ts to say.
 */

/** A named ordered list of items: holders, routes, years. */
export interface Dimension {
  readonly name: string;
  /** The name that the page's own screens know it by, where it has been renamed. */
  readonly builtIn?: string;
  readonly label?: string;
  /** In order; unique. Of a numbered dimension these are the numbers as text ("-3", …, "10"). */
  readonly items: readonly string[];
  /** Set where the items are consecutive whole numbers (years): the number of the first item. */
  readonly from?: number;
  /** A plain variable that says how many items are in use; the cells of the rest are calculated and not shown. */
  readonly inUse?: string;
}

/** How well an input is founded, from the strongest to the weakest. */
export const STATUSES = ["reported", "assumption", "yours"] as const;
export type Status = (typeof STATUSES)[number];

/** Where a value comes from. */
export interface Origin {
  readonly status?: Status;
  readonly source?: string;
  /** ISO date of the source, "2026-01-31". */
  readonly date?: string;
}

/** Where an input's value comes from. */
export interface Provenance extends Origin {
  /** Other published values, where sources conflict. */
  readonly rivals?: readonly Anchor[];
}

/** One value as a person gives it: a number in the variable's unit, a text as typed ("100 $B", "40%"), or a choice. */
export type InputValue = number | string;
/** One value, or one per item; nested in the order of the variable's dimensions. An item left out is 0, or follows the default formula. */
export type InputValues = InputValue | { readonly [item: string]: InputValues };

/** A published value shown as a mark on the slider, in the variable's unit. */
export interface Anchor extends Origin {
  readonly value: number;
  readonly label: string;
}

/** A named quantity: either one formula or input values, at every item of the dimensions it ranges over. */
export interface Variable {
  readonly name: string;
  /** The name that the page's own screens know it by, where it has been renamed. */
  readonly builtIn?: string;
  readonly label?: string;
  /** One sentence of explanation. */
  readonly note?: string;
  /** The heading it stands under. */
  readonly section?: string;
  /** Unit of entry and display, "$B"; left out or "" for a plain number. */
  readonly unit?: string;
  /** Dimensions it ranges over (none, one or two): "holders", or with an alias "parties as from". */
  readonly over?: readonly string[];
  readonly formula?: string;
  readonly input?: InputValues;
  /** Of an input: a formula that holds at every item to which `input` gives no value, until one is set. */
  readonly default?: string;
  /** The input is one of these texts, or one of the items of the dimension named. */
  readonly choice?: readonly string[] | string;
  /** The input is a free text, which formulas cannot use. */
  readonly text?: true;
  /** Hard range in the variable's unit, bounds included; null is unbounded. A value outside is the error `rangeKind`. */
  readonly range?: readonly [number | null, number | null];
  /** The value must be larger than this, in the variable's unit. */
  readonly exclusiveMinimum?: number;
  /** The value must be a whole number in the variable's unit. */
  readonly whole?: boolean;
  /** Error kind of a value outside the hard range; "invalid_input" when left out. */
  readonly rangeKind?: string;
  /** Usual range, spanned by the slider, in the variable's unit. */
  readonly slider?: readonly [number, number];
  readonly anchors?: readonly Anchor[];
  readonly status?: Status;
  readonly source?: string;
  readonly date?: string;
  readonly rivals?: readonly Anchor[];
  /** Shown with the main results. */
  readonly pinned?: true;
  /** Provenance of single items where it differs from the variable's; of two dimensions by "Nvidia × OpenAI", or by the first item. */
  readonly items?: { readonly [item: string]: Provenance };
}

/** Whether a variable has a formula, values or a default; one that is just named has no value yet. */
export const hasValue = ({ formula, input, default: initial }: Variable): boolean =>
  formula !== undefined || input !== undefined || initial !== undefined;

/** A formula that must hold. Error checks block outputs; warnings only speak. */
export interface Check {
  readonly name: string;
  readonly formula: string;
  readonly severity: "error" | "warning";
  /** The named kind that blocked outputs, or the warning, carry. */
  readonly kind: string;
  /** A sentence; `{name}` stands for the value of the variable `name` (at the check's item), `{item}` for that item. */
  readonly message: string;
  /** Variables that are errors while the check does not hold. */
  readonly blocks?: readonly string[];
  /** The input beside which the message belongs. */
  readonly at?: string;
}

/** A name and overrides of inputs; the sheet itself is shared. */
export interface Scenario {
  readonly name: string;
  readonly overrides: { readonly [variable: string]: InputValues };
}

/** How circular groups are solved. */
export interface Settings {
  readonly iterate: boolean;
  /** Most iterations. */
  readonly iterations: number;
  /** Relative change at which a solve has converged. */
  readonly change: number;
  /** Weight w of the new value, x <- (1 - w) x + w g(x); 1 is none. */
  readonly damping: number;
}

export const DEFAULT_SETTINGS: Settings = { iterate: true, iterations: 100, change: 1e-9, damping: 1 };

/** The document. */
export interface Workbook {
  readonly title: string;
  readonly date?: string;
  readonly dimensions: readonly Dimension[];
  readonly settings?: Partial<Settings>;
  /** Headings in the order in which they are shown, also those under which nothing stands yet; others follow as they come. */
  readonly sections?: readonly string[];
  readonly variables: readonly Variable[];
  readonly checks?: readonly Check[];
  readonly scenarios?: readonly Scenario[];
}

/** One dimension of a variable: its name in formulas, and the dimension that holds its items. */
export interface Axis {
  readonly name: string;
  readonly dimension: string;
}

/** Reads an entry of `over`: "holders", or "parties as from". */
export function axisOf(entry: string): Axis {
  const [dimension = "", name = dimension] = entry.trim().split(/\s+as\s+/);
  return { name, dimension };
}

/** A cell's place: a variable and one item for each of its dimensions. */
export interface CellName {
  readonly variable: string;
  readonly items: readonly string[];
}

/** `ownership["Nvidia"]`, as a formula would name it. */
export function cellText({ variable, items }: CellName): string {
  return items.length === 0
    ? variable
    : `${variable}[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}

/** Every formula text of a workbook: of variables, defaults and checks. */
export function formulasOf(workbook: Workbook): string[] {
  const texts = new Set<string>();
  for (const { formula, default: initial } of workbook.variables) {
    if (formula !== undefined) texts.add(formula);
    if (initial !== undefined) texts.add(initial);
  }
  for (const { formula } of workbook.checks ?? []) texts.add(formula);
  return [...texts];
}

/**
 * Where an input's value at some items comes from: what is said of that cell ("Nvidia × OpenAI"), else of its first
 * item, else of the variable. Only a status that is not said is the variable's.
 */
export function provenanceAt(variable: Variable, items: readonly string[]): Provenance {
  const said = variable.items ?? {};
  const key = [items.join(" × "), items[0] ?? ""].find((name) => Object.hasOwn(said, name));
  const { status, source, date, rivals } = (key === undefined ? undefined : said[key]) ?? variable;
  const known = status ?? variable.status;
  return {
    ...(known !== undefined && { status: known }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    ...(rivals !== undefined && { rivals }),
  };
}
