/** One result in all columns of a comparison. */
import { createMemo, createSignal, Show } from "solid-js";
import { inUnit, readUnit } from "../../engine/index.ts";
import type { Format } from "../format.ts";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { unitWord } from "../panels/unitWord.ts";
import type { Measure } from "../results/createMeasures.ts";
import { type Axis, axisFor, decimalsOf, extentOf } from "./axis.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { type ComparedBar, viewCompare } from "./compareView.ts";
import { createChart } from "./createChart.ts";
import { createMoneyAxis } from "./createMoneyAxis.ts";
import { createReadout } from "./createReadout.ts";
import { rowAt } from "./reading.ts";

/** A column: its value in base units, and what is said of it. */
export interface ComparedColumn extends ComparedBar {
  /** How far it is from the base, in words; "" where nothing is to be said. */
  readonly difference: string;
}

export interface CompareChartProps {
  /** What is shown: "Supplier's ownership". */
  readonly label: string;
  readonly measure: Measure;
  readonly columns: readonly ComparedColumn[];
  readonly theme: "light" | "dark";
}

/** Where no column has a value there is nothing to draw: that is said instead. */
export function CompareChart(props: CompareChartProps) {
  const { t } = useLearned(compareEnglish);
  const hasValue = createMemo(() => props.columns.some(({ value }) => value !== undefined));
  return (
    <Show
      when={hasValue()}
      fallback={<h3 class="chart-title">{t("compare.chartTitleUnknown", { label: props.label })}</h3>}
    >
      <Bars {...props} />
    </Show>
  );
}

function Bars(props: CompareChartProps) {
  const locale = useLearned(chartsEnglish, compareEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  const columns = createMemo(() => props.columns);
  const numbers = () => columns().map(({ value }) => value);
  const textOf = (index: number): string => {
    const column = columns()[index];
    if (column === undefined) return "";
    const { name, text, difference } = column;
    const base = columns().find(({ isBase }) => isBase)?.name ?? "";
    return difference === ""
      ? t("compare.chartReadout", { name, value: text })
      : t("compare.chartReadoutBase", { name, value: text, difference, base });
  };
  const readout = createReadout(() => columns().length, textOf);
  const money = createMoneyAxis(locale, () => (props.measure.kind === "money" ? numbers() : []));
  const plain = createPlainAxis(format, () => props.measure, numbers);
  const axis = () => (props.measure.kind === "money" ? money : plain);
  const axisTitle = (): string => {
    const { kind, unit } = props.measure;
    if (kind === "money")
      return t("compare.chartAxis", { label: props.label, unit: inSentence(money.title()) });
    const words: Readonly<Record<string, string>> = { "%": t("compare.percent"), pp: t("compare.points") };
    const word = kind === "multiple" ? t("compare.times") : (words[unit] ?? (unitWord(format, unit) || unit));
    return word === "" ? props.label : t("compare.chartAxis", { label: props.label, unit: word });
  };
  const view = createMemo(() =>
    viewCompare({
      bars: columns(),
      axis: axis().axis(),
      axisTitle: axisTitle(),
      selected: readout.selected(),
      tick: axis().tick,
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);
  return (
    <ChartFrame
      title={titleOf(t, props.label, columns())}
      keyItems={[]}
      readout={readout}
      textOf={textOf}
      pointAt={(_, y) => rowAt(drawing()?.scales.y, y, columns().length)}
      canvas={setCanvas}
      kind="rows"
      table={{
        heads: [t("compare.chartColumn"), props.label],
        rows: columns().map(({ name, text }) => [name, text]),
      }}
    />
  );
}

/** As it stands within a sentence. */
const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** An axis of any measure but money: it stays still, and its ticks are numbers of the unit. */
function createPlainAxis(
  format: Format,
  measure: () => Measure,
  numbers: () => readonly (number | undefined)[],
) {
  const unit = () => readUnit(measure().unit);
  /** Ticks are round in the unit, the axis is in base units. */
  const size = (): number => {
    const known = unit();
    return known === undefined ? 1 : 1 / inUnit(1, known);
  };
  const axis = createMemo<Axis & { readonly of: string }>((former) => {
    const [low, high] = extentOf(numbers());
    const of = measure().unit;
    const before = former?.of === of ? scaled(former, 1 / size()) : undefined;
    return { ...scaled(axisFor(low / size(), high / size(), before), size()), of };
  });
  return {
    axis,
    tick: (value: number): string => {
      const isShare = measure().unit === "%";
      const decimals = decimalsOf(axis().step / size());
      return isShare ? format.percent(value, decimals) : format.number(value, measure().unit, decimals);
    },
  };
}

const scaled = ({ min, max, step }: Axis, by: number): Axis => ({
  min: min * by,
  max: max * by,
  step: step * by,
});

/** The finding: where it is lowest, where highest. */
function titleOf(
  t: ReturnType<typeof useLearned>["t"],
  label: string,
  columns: readonly ComparedColumn[],
): string {
  const known = columns.filter(({ value }) => value !== undefined);
  const by = (better: (one: number, other: number) => boolean): ComparedColumn | undefined =>
    known.reduce<ComparedColumn | undefined>(
      (found, one) => (found === undefined || better(one.value ?? 0, found.value ?? 0) ? one : found),
      undefined,
    );
  const [low, high] = [by((one, other) => one < other), by((one, other) => one > other)];
  if (low === undefined || high === undefined) return "";
  if (known.length === 1) return t("compare.chartTitleOne", { label, value: low.text, name: low.name });
  if (low.text === high.text) return t("compare.chartTitleSame", { label, value: low.text });
  return t("compare.chartTitle", {
    label,
    low: low.text,
    lowName: low.name,
    high: high.text,
    highName: high.name,
  });
}
