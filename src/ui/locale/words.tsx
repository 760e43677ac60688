/** The words for what is in the workbook: labels, notes, sources, options, and what is wrong, in the page's language. */
import {
  type CellName,
  cellLabel,
  describe,
  type Fact,
  type Problem,
  type Provenance,
  type Sentence,
  type Status,
  type Variable,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { type Locale, useLocale } from "./context.tsx";
import { english, type Key } from "./english.ts";
import { englishDeal } from "./englishDeal.ts";

/** Reads are tracked, so that words follow the language. */
export interface Words {
  label(variable: string): string;
  note(variable: string): string;
  anchor(variable: string, index: number): string;
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
  const { calculation } = useWorkspace();
  return createWords(calculation.variable, useLocale());
}

/** Words for variables that `variableOf` tells of. */
export function createWords(variableOf: (name: string) => Variable | undefined, locale: Locale): Words {
  const { t, format, pack } = locale;
  const deal = () => pack()?.deal;
  const label = (name: string): string =>
    own(deal()?.variables, name)?.label ?? variableOf(name)?.label ?? name;
  const item = (name: string): string => own(deal()?.items, name) ?? name;
  const source = (text: string): string => own(deal()?.sources, text) ?? text;
  const option = (name: string): string =>
    own(deal()?.choices, name) ?? own(englishDeal.choices, name) ?? item(name);
  const cell = ({ variable, items }: CellName): string =>
    cellLabel({ variable, items: items.map(item) }, label);
  const show = (fact: Fact): string => {
    if ("text" in fact) return option(fact.text);
    return "cell" in fact ? cell(fact.cell) : format.brief(fact.value, fact.unit);
  };
  return {
    label,
    item,
    option,
    cell,
    source,
    note: (name) => own(deal()?.variables, name)?.note ?? variableOf(name)?.note ?? "",
    anchor: (name, index) => {
      const text = variableOf(name)?.anchors?.[index]?.label ?? "";
      return own(deal()?.anchors, text) ?? text;
    },
    section: (key) => own(deal()?.sections, key) ?? own(englishDeal.sections, key) ?? key,
    provenance: (place) => {
      const {
        status = "assumption",
        source: text,
        date,
      } = provenanceOf(variableOf(place.variable), place.items[0]);
      return {
        status,
        ...(text !== undefined && { source: source(text) }),
        ...(date !== undefined && { date }),
      };
    },
    status: (status) => t(`status.${status}`),
    kind: (kind) => {
      const key = `kind.${kind}`;
      return t(isKey(key) ? key : "kind.error");
    },
    why: (kind) => {
      const key = `why.${kind}`;
      return t(isKey(key) ? key : "why.error");
    },
    problem: (problem) => {
      const sentences = deal()?.sentences;
      const translated = own(sentences, problem.sentence) ?? own(sentences, problem.own ?? "");
      const spoken = translated === undefined ? problem : { ...problem, own: translated };
      return describe(spoken, show, pack()?.sentences);
    },
  };
}

/** What is said of a variable's item where it differs from the variable's own. */
function provenanceOf(variable: Variable | undefined, item: string | undefined): Provenance {
  const single = item === undefined ? undefined : own(variable?.items, item);
  const { status, source, date } = single ?? variable ?? {};
  const known = status ?? variable?.status;
  return {
    ...(known !== undefined && { status: known }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
  };
}

const isKey = (key: string): key is Key => Object.hasOwn(english, key);

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
