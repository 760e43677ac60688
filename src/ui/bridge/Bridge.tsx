/** Why a result differs between two columns of the comparison: the question, and its answer. */
import "./bridge.css";
import {
  createEffect,
  createSignal,
  createUniqueId,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from "solid-js";
import type { Column } from "../../store/createComparison.ts";
import { useColumnName } from "../compare/compareWords.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { watchNear } from "../watchNear.ts";
import { BridgeAnswer } from "./BridgeAnswer.tsx";
import { BridgeForm } from "./BridgeForm.tsx";
import { createBridge } from "./createBridge.ts";
import { createQuestion } from "./createQuestion.ts";
import { wantedBridge, wantNoBridge } from "./wantedBridge.ts";

export interface BridgeProps {
  readonly columns: readonly Column[];
  /** Light or dark, for what is drawn. */
  readonly theme?: unknown;
}

export function Bridge(props: BridgeProps) {
  const { t, format } = useLearned(bridgeEnglish);
  const titleId = createUniqueId();
  const nameOf = useColumnName();
  const question = createQuestion(() => props.columns);
  const [isNear, setNear] = createSignal(false);
  const live = createBridge(() => (isNear() ? question.asked() : undefined));
  let section: HTMLElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  /** Whether the answer was asked for elsewhere and is still to be shown. */
  let isAwaited = false;
  const show = (): void => section?.scrollIntoView({ block: "start" });
  onMount(() => {
    if (section !== undefined) onCleanup(watchNear(section, setNear));
  });
  createEffect(() => {
    const wanted = wantedBridge();
    if (wanted === undefined) return;
    question.ask(wanted);
    wantNoBridge();
    isAwaited = true;
    queueMicrotask(() => {
      show();
      heading?.focus({ preventScroll: true });
    });
  });
  // What stands above may have grown in the meantime.
  createEffect(() => {
    if (live.answer() === undefined || live.isWorking() || !isAwaited) return;
    isAwaited = false;
    requestAnimationFrame(show);
  });
  const working = (): string =>
    live.progress() === 0
      ? t("bridge.working")
      : t("bridge.progress", { part: format.percent(live.progress(), 0) });
  return (
    <section class="bridge" aria-labelledby={titleId} ref={section}>
      <h2 class="column-title" id={titleId} tabIndex={-1} ref={heading}>
        {t("bridge.title")}
      </h2>
      <Switch>
        <Match when={props.columns.length < 2}>
          <p class="note">{t("bridge.few")}</p>
        </Match>
        <Match when={question.output() === undefined}>
          <p class="note">{t("bridge.noOutput")}</p>
        </Match>
        <Match when={true}>
          <BridgeForm question={question} columns={props.columns} nameOf={nameOf} />
          <Show when={question.asked()} fallback={<p class="bridge-answer">{t("bridge.sameColumn")}</p>}>
            <p class="note bridge-progress">
              {live.answer() !== undefined && live.isWorking() ? working() : ""}
            </p>
            <div class="bridge-body" classList={{ "is-old": live.isWorking() }} aria-busy={live.isWorking()}>
              <Show when={live.answer()} fallback={<p class="note">{working()}</p>}>
                {(answered) => (
                  <BridgeAnswer
                    answered={answered()}
                    from={nameOf(answered().asked.from.key)}
                    to={nameOf(answered().asked.to.key)}
                    theme={props.theme}
                  />
                )}
              </Show>
            </div>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
