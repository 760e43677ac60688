/** The words for what is in the workbook: labels, notes, sources, options, and what is wrong, in the page's language. */
import {
  type CellName,
  type Fact,
  type Problem,
  type Provenance,
  provenanceAt,
  type Sentence,
  type Status,
  type Variable,
  type Workbook,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { builtInNameOf, variableIn } from "../builtIn.ts";
import { type Locale, useLocale } from "./context.tsx";
import type { Key } from "./english.ts";
import { englishDeal } from "./englishDeal.ts";
import type { LanguagePack } from "./languagePack.ts";

/** Reads are tracked, so that words follow the language. */
export interface Words {
  label(variable: string): string;
  /** Whether a variable is the deal's and has its label: a person wrote none of it. */
  isOwn(variable: string): boolean;
  note(variable: string): string;
  /** The label of a published value. */
  anchor(label: string): string;
  /** "Cheque, Nvidia". */
  cell(place: CellName): string;
  item(item: string): string;
  option(option: string): string;
  section(key: string): string;
  /** A source in words; names of pages stay as they are. */
  source(source: string): string;
  /** Where a value comes from, the user's own change not counted. */
  provenance(place: CellName): Provenance;
  status(status: Status): string;
  /** A kind of error in a word or two. */
  kind(kind: string): string;
  /** The same as half a sentence: "the round is oversubscribed". */
  why(kind: string): string;
  problem(problem: Problem): Sentence;
}

/** The words of the page's workbook. */
export function useWords(): Words {
  const { calculation, published } = useWorkspace();
  return createWords(calculation, useLocale(), published);
}

/**
 * Words for what a calculation tells of. What stands as it was `published` is said in the page's language, what a person
 * wrote as it was written; a sheet begun empty is all a person's.
 */
export function createWords(
  { variable: variableOf, describe }: Pick<LiveCalculation, "variable" | "describe">,
  locale: Locale,
  published: () => Workbook | undefined = () => undefined,
): Words {
  const { t, format, pack } = locale;
  const deal = () => pack()?.deal;
  const isDeal = (): boolean => published()?.variables.length !== 0;
  const isAsPublished = (known: Variable | undefined, field: "label" | "note"): boolean => {
    const workbook = published();
    const former = workbook && variableIn(workbook, builtInNameOf(known) ?? "");
    return workbook === undefined || (former !== undefined && former[field] === known?.[field]);
  };
  const said = (name: string, field: "label" | "note"): string | undefined => {
    const known = variableOf(name);
    const translated = own(deal()?.variables, builtInNameOf(known) ?? name)?.[field];
    return translated !== undefined && isAsPublished(known, field) ? translated : known?.[field];
  };
  const label = (name: string): string => said(name, "label") ?? variableOf(name)?.name ?? name;
  /** A text of the deal by its key: in the page's language, else in English. */
  const text = (part: "items" | "choices" | "sections", key: string): string | undefined =>
    isDeal() ? (own(deal()?.[part], key) ?? own(englishDeal[part], key)) : undefined;
  const item = (name: string): string => text("items", name) ?? name;
  const source = (text: string): string => own(deal()?.sources, text) ?? text;
  const option = (name: string): string => text("choices", name) ?? item(name);
  const cell = ({ variable, items }: CellName): string => [label(variable), ...items.map(item)].join(", ");
  const show = (fact: Fact): string => {
    if ("text" in fact) return option(fact.text);
    return "cell" in fact ? cell(fact.cell) : format.brief(fact.value, fact.unit);
  };
  return {
    label,
    isOwn: (name) => isAsPublished(variableOf(name), "label"),
    item,
    option,
    cell,
    source,
    note: (name) => said(name, "note") ?? "",
    anchor: (text) => own(deal()?.anchors, text) ?? text,
    section: (key) => text("sections", key) ?? key,
    provenance: ({ variable: name, items }) => {
      const variable = variableOf(name);
      const { source: text, ...rest } = variable === undefined ? {} : provenanceAt(variable, items);
      return { status: "assumption", ...rest, ...(text !== undefined && { source: source(text) }) };
    },
    status: (status) => t(`status.${status}`),
    kind: (kind) => t(`kind.${kind}` as Key) || t("kind.error"),
    why: (kind) => t(`why.${kind}` as Key) || t("why.error"),
    problem: (problem) => {
      const sentences = isDeal() ? deal()?.sentences : undefined;
      const translated = own(sentences, problem.sentence) ?? own(sentences, problem.own ?? "");
      // The facts go by the names that the variables have now.
      const renamed = translated?.replace(/\{(\w+)\}/g, (_, name) => `{${variableOf(name)?.name ?? name}}`);
      const spoken = withComplaint(renamed === undefined ? problem : { ...problem, own: renamed }, pack());
      const { message, because } = describe(spoken, show, pack()?.sentences);
      return { message: withOneStop(message), because: withOneStop(because) };
    },
  };
}

/** A problem with what is wrong with a formula in the language, where that has it; the engine says it in English. */
function withComplaint(problem: Problem, pack: Pick<LanguagePack, "formulaComplaint"> | undefined): Problem {
  const { complaint } = problem.facts;
  if (complaint === undefined || !("text" in complaint)) return problem;
  const said = pack?.formulaComplaint?.(complaint.text) ?? complaint.text;
  return { ...problem, facts: { ...problem.facts, complaint: { text: said } } };
}

/** A sentence may end in an abbreviation, "$ 100 mld.", whose stop is the sentence's as well. */
const withOneStop = (sentence: string): string => sentence.replace(/\.\.(?=\s|$)/g, ".");

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
