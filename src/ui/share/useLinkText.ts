/** What a link holds, in words and numbers of the page's language. */
import type { ChangedInput } from "../../document/changedInputs.ts";
import { type InputValue, type SheetVariable, toBase } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { createWords } from "../locale/words.tsx";
import { createMeasures } from "../results/createMeasures.ts";
import type { LinkView, ResultLine } from "./readLinkView.ts";

export interface InputText {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface LinkText {
  /** The published deal that it began as. */
  readonly deal: () => string;
  readonly label: (variable: string) => string;
  readonly labels: (variables: readonly string[]) => string;
  readonly input: (input: ChangedInput) => InputText;
  readonly result: (line: ResultLine, value: number | null) => string;
}

/** More names than these are counted. */
const MOST_NAMES = 12;

/** Reads are tracked: words follow the language. */
export function useLinkText(view: LinkView): LinkText {
  const { t, format } = useLearned(shareEnglish);
  const locale = useLocale();
  const measures = createMeasures();
  const { sheet } = view.calculation;
  const words = createWords(
    {
      variable: (name) => sheet.variables.get(name)?.variable,
      describe: () => ({ message: "", because: "" }),
    },
    locale,
    () => view.base,
  );
  const former = new Map(view.base.variables.map((one) => [one.name, one.label ?? one.name]));
  const label = (name: string): string =>
    sheet.variables.has(name) ? words.label(name) : (former.get(name) ?? name);
  const write = (value: InputValue, placed: SheetVariable): string => {
    if (typeof value === "number") return format.exact(toBase(value, placed.unit), placed.unit.text);
    return placed.variable.text ? value : words.option(value);
  };
  return {
    deal: () => locale.pack()?.deal.presets[view.state.preset]?.title ?? view.base.title,
    label,
    labels: (names) => {
      const listed = names.slice(0, MOST_NAMES).map(label);
      const more = names.length - listed.length;
      return format.list(
        more > 0 ? [...listed, t("share.moreNames", { count: format.plain(more, 0) })] : listed,
      );
    },
    input: (input) => {
      const placed = sheet.variables.get(input.variable) as SheetVariable;
      return {
        label: words.cell(input),
        from: input.from === undefined ? t("share.noValue") : write(input.from, placed),
        to: write(input.to, placed),
      };
    },
    result: ({ variable }, value) => {
      const placed = sheet.variables.get(variable);
      if (value === null || placed === undefined) return t("share.error");
      return measures.write(placed, toBase(value, placed.unit));
    },
  };
}
