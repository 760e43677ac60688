/** The answer in words, and where there is a split to show, as a picture and a table; or why there is none. */
import { createComponent, createMemo, For, Show } from "solid-js";
import type { Bridge as Answer, SplitBridge } from "../../analysis/bridge.ts";
import { createLater } from "../createLater.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { chartsEnglish } from "../locale/chartsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { BridgeRefusal } from "./BridgeRefusal.tsx";
import { bridgeRows } from "./bridgeRows.ts";
import { bridgeUnit } from "./bridgeUnit.ts";
import { ContributionTable } from "./ContributionTable.tsx";
import { answerSentence, methodSentences } from "./causes.ts";
import type { AnsweredBridge } from "./createBridge.ts";
import { type BridgeText, createBridgeText } from "./createBridgeText.ts";

const chart = createLater(async () => (await import("../charts/BridgeChart.tsx")).BridgeChart);

export interface BridgeAnswerProps {
  readonly answered: AnsweredBridge;
  /** What the two columns are called. */
  readonly from: string;
  readonly to: string;
  readonly theme: unknown;
}

export function BridgeAnswer(props: BridgeAnswerProps) {
  const text = createBridgeText(() => props.answered);
  const split = (): SplitBridge | undefined => splitIn(props.answered.bridge);
  return (
    <Show when={split()} fallback={<BridgeRefusal {...props} text={text} />}>
      {(found) => <SplitAnswer {...props} split={found()} text={text} />}
    </Show>
  );
}

const splitIn = (bridge: Answer | { readonly kind: "missing" }): SplitBridge | undefined =>
  bridge.kind === "split" ? bridge : undefined;

interface SplitProps extends BridgeAnswerProps {
  readonly split: SplitBridge;
  readonly text: BridgeText;
}

function SplitAnswer(props: SplitProps) {
  const locale = useLearned(bridgeEnglish, chartsEnglish);
  const { t } = locale;
  const hasSteps = (): boolean => props.split.contributions.some(({ amount }) => amount !== 0);
  return (
    <>
      <p class="bridge-answer">{answerSentence(locale, props.text, props.split)}</p>
      <Show when={hasSteps()}>
        <div class="bridge-both">
          <SplitChart {...props} />
          <div>
            <ContributionTable split={props.split} text={props.text} from={props.from} to={props.to} />
            <p class="note bridge-method">{methodSentences(locale, props.split)}</p>
            <Idle {...props} />
            <details class="bridge-fold">
              <summary>{t("bridge.formulaNote")}</summary>
              <p class="note">
                {t(props.split.leftOut > 0 ? "bridge.formulaTextPart" : "bridge.formulaText")}
              </p>
            </details>
          </div>
        </div>
      </Show>
    </>
  );
}

function SplitChart(props: SplitProps) {
  const locale = useLearned(bridgeEnglish, chartsEnglish);
  const { t } = locale;
  const rows = createMemo(() => bridgeRows(locale, props.text, props.split, props));
  const unit = createMemo(() => bridgeUnit(locale, props.text.measure(), rows()));
  const title = (): string =>
    t(props.split.total === 0 ? "bridge.chartSame" : "bridge.chart", {
      output: props.text.output(),
      from: props.text.value(props.split.from),
      to: props.text.value(props.split.to),
    });
  return (
    <Show when={chart()} fallback={<p class="note">{t("bridge.working")}</p>}>
      {(Chart) =>
        createComponent(Chart(), {
          get title() {
            return title();
          },
          get rows() {
            return rows();
          },
          get axisTitle() {
            return unit().title || props.text.output();
          },
          tick: (value, step) => unit().tick(value, step),
          get theme() {
            return props.theme;
          },
        })
      }
    </Show>
  );
}

/** Inputs that differ and add nothing, folded. */
function Idle(props: SplitProps) {
  const { t } = useLearned(bridgeEnglish);
  const idle = createMemo(() => props.split.contributions.filter(({ amount }) => amount === 0));
  return (
    <Show when={idle().length > 0}>
      <details class="bridge-fold">
        <summary>
          {idle().length === 1 ? t("bridge.idleOne") : t("bridge.idle", { count: idle().length })}
        </summary>
        <ul class="note bridge-idle">
          <For each={idle()}>{(one) => <li>{props.text.input(one)}</li>}</For>
        </ul>
      </details>
    </Show>
  );
}
