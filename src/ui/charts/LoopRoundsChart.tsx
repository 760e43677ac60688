/** The money loop round by round: what is put in again, and the sum on its way to the total, or growing without end. */
import { createMemo, createSignal } from "solid-js";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { createChart } from "./createChart.ts";
import { createMoneyAxis } from "./createMoneyAxis.ts";
import { createReadout } from "./createReadout.ts";
import { type LoopRound, shownRounds, viewLoopRounds } from "./loopRoundsView.ts";
import { leftOutNote, rowAt } from "./reading.ts";

/** Dollars by round, the first first; undefined where not known. */
export interface LoopRoundsChartProps {
  readonly supplier: string;
  /** What each round puts in, and what all rounds so far have put in. */
  readonly amounts: readonly (number | undefined)[];
  readonly sums: readonly (number | undefined)[];
  /** All rounds together; undefined where the loop has no end. */
  readonly total: number | undefined;
  /** What a dollar put in brings back to be put in again, in dollars. */
  readonly dollarBack: number | undefined;
  /** Rounds until little is left to come; undefined where the loop has no end. */
  readonly roundsNeeded: number | undefined;
  readonly theme: "light" | "dark";
  /** Why values are missing. */
  readonly reason?: string | undefined;
}

export function LoopRoundsChart(props: LoopRoundsChartProps) {
  const locale = useLearned(chartsEnglish);
  const { t, format } = locale;
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();

  const rounds = createMemo(() =>
    shownRounds(
      props.amounts.map((amount, i): LoopRound => ({ round: i + 1, amount, sum: props.sums[i] })),
      props.roundsNeeded,
    ),
  );
  const money = (dollars: number | undefined): string =>
    dollars === undefined ? t("picture.notKnown") : format.money(dollars);
  const textOf = (index: number): string => {
    const round = rounds()[index];
    if (round === undefined) return "";
    return t("rounds.readout", {
      round: format.year(round.round),
      amount: money(round.amount),
      sum: money(round.sum),
    });
  };
  const readout = createReadout(() => rounds().length, textOf);
  const axis = createMoneyAxis(locale, () => [
    ...rounds().flatMap(({ amount, sum }) => [amount, sum]),
    props.total,
  ]);
  const view = createMemo(() =>
    viewLoopRounds({
      rounds: rounds(),
      axis: axis.axis(),
      axisTitle: axis.title(),
      roundsTitle: t("rounds.round"),
      selected: readout.selected(),
      tick: axis.tick,
      roundText: (round) => format.year(round),
      total: props.total,
      totalText:
        props.total === undefined ? "" : t("rounds.total", { amount: format.moneyShort(props.total) }),
    }),
  );
  const drawing = createChart(canvas, view, () => props.theme);

  const title = (): string => {
    const { total, dollarBack, supplier } = props;
    const [first] = props.amounts;
    if (dollarBack === undefined || first === undefined) return t("rounds.titleUnknown", { supplier });
    const back = format.amount(dollarBack, "$", 2);
    if (total !== undefined)
      return t("rounds.title", { back, first: format.moneyShort(first), total: format.moneyShort(total) });
    return t(dollarBack < 0 ? "rounds.titleSwings" : "rounds.titleEndless", { back });
  };
  const missing = (): readonly string[] =>
    rounds().some(({ amount, sum }) => amount === undefined || sum === undefined)
      ? [t("rounds.amount"), t("rounds.sum")]
      : [];

  return (
    <ChartFrame
      title={title()}
      note={leftOutNote(locale, missing(), props.reason)}
      keyItems={[
        { mark: "solid", tone: "supplier", text: t("rounds.amount") },
        { mark: "line", tone: "neutral", text: t("rounds.sum") },
      ]}
      readout={readout}
      textOf={textOf}
      pointAt={(x) => rowAt(drawing()?.scales.x, x, rounds().length)}
      canvas={setCanvas}
      kind="columns"
      table={{
        caption: axis.title(),
        heads: [t("rounds.round"), t("rounds.amount"), t("rounds.sum")],
        rows: rounds().map(({ round, amount, sum }) => [
          format.year(round),
          axis.number(amount),
          axis.number(sum),
        ]),
      }}
    />
  );
}
