/** All steps of the session, the newest first: undone ones above the present, pale; any of them a way there. */
import { createEffect, createSignal, Index, on, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useDoneText } from "./doneText.ts";

/** So many steps are shown at first, and so many more each time; the present always, and some before it. */
const [FIRST, MORE, BEFORE] = [100, 500, 20];

export function HistoryPanel() {
  const { t } = useLocale();
  const workspace = useWorkspace();
  const doneText = useDoneText();
  let list: HTMLOListElement | undefined;
  const steps = workspace.history;
  const position = (): number => steps().filter(({ isDone }) => isDone).length;
  const [wished, setWished] = createSignal(FIRST);
  const count = (): number => Math.max(wished(), steps().length - position() + BEFORE);
  const newestFirst = () => steps().toReversed().slice(0, count());
  const hidden = (): number => Math.max(0, steps().length - count());
  /** How many steps are done once one goes there. */
  const numberOf = (index: number): number => steps().length - index;
  createEffect(
    on(position, () => list?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" })),
  );
  const entry = (number: () => number, text: () => string) => (
    <li>
      <button
        type="button"
        class="history-step"
        classList={{ "history-undone": number() > position() }}
        aria-current={number() === position() ? "step" : undefined}
        onClick={() => workspace.goBackTo(number())}
      >
        {text()}
        <Show when={number() > position()}>
          <span class="visually-hidden"> {t("side.history.undone")}</span>
        </Show>
        <Show when={number() === position()}>
          {" "}
          <span class="history-present">{t("side.history.present")}</span>
        </Show>
      </button>
    </li>
  );
  return (
    <>
      <div class="side-actions">
        <button type="button" class="action" aria-disabled={!workspace.canUndo()} onClick={workspace.undo}>
          {t("tools.undo")}
        </button>
        <button type="button" class="action" aria-disabled={!workspace.canRedo()} onClick={workspace.redo}>
          {t("tools.redo")}
        </button>
      </div>
      <ol class="history" reversed ref={list} aria-label={t("side.history.title")}>
        <Index each={newestFirst()}>
          {(step, index) =>
            entry(
              () => numberOf(index),
              () => doneText(step().note),
            )
          }
        </Index>
        <Show when={hidden() > 0}>
          <li>
            <button type="button" class="history-step" onClick={() => setWished(count() + MORE)}>
              {t("side.more", { count: hidden() })}
            </button>
          </li>
        </Show>
        {entry(
          () => 0,
          () => t("side.history.beginning"),
        )}
      </ol>
    </>
  );
}
