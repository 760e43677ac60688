/** Every input that is set: the workbook's own value, the present one, how they differ, and the way back. */
import { createMemo, For, Show } from "solid-js";
import type { ChangedInput } from "../../document/changedInputs.ts";
import { useWorkspace } from "../../store/context.ts";
import { jumpTo } from "../jump.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openInSheet } from "../sheet/wantedCell.ts";
import type { Changes } from "./createChanges.ts";
import { useChangeText } from "./useChangeText.ts";
import { useScenarios } from "./useScenarios.ts";

/** Most that are listed: more were pasted, and are seen better in the sheet. */
const MOST = 100;

export interface ChangedListProps {
  readonly id: string;
  readonly changes: Changes;
  /** Nothing is set any more: the focus goes on from here. */
  readonly leave: () => void;
}

export function ChangedList(props: ChangedListProps) {
  const { t, format } = useLearned(scenariosEnglish);
  const { isEdited } = useWorkspace();
  const scenarios = useScenarios();
  let body: HTMLTableSectionElement | undefined;
  const listed = (): readonly string[] => props.changes.keys().slice(0, MOST);
  const more = (): number => props.changes.keys().length - listed().length;
  /** The focus goes to the row that takes the place of the one that went. */
  const goOn = (at: number): void => {
    if (props.changes.keys().length === 0) {
      props.leave();
      return;
    }
    const buttons = body?.querySelectorAll<HTMLElement>(".changed-reset button") ?? [];
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  };
  return (
    <section class="changed" id={props.id} aria-label={t("scenarios.list")}>
      <table class="changed-table">
        <thead>
          <tr>
            <th scope="col">{t("scenarios.input")}</th>
            <th scope="col" class="changed-number">
              {t(isEdited() ? "scenarios.ownValue" : "scenarios.published")}
            </th>
            <th scope="col" class="changed-number">
              {t("scenarios.now")}
            </th>
            <th scope="col" class="changed-number changed-by">
              {t("scenarios.change")}
            </th>
            <td />
          </tr>
        </thead>
        <tbody ref={body}>
          <For each={listed()}>
            {(key, i) => (
              <Show when={props.changes.at(key)}>
                {(change) => <ChangedRow change={change()} reset={() => goOn(i())} />}
              </Show>
            )}
          </For>
        </tbody>
      </table>
      <div class="changed-foot">
        <Show when={more() > 0}>
          <span class="note">{t("scenarios.moreInputs", { count: format.plain(more(), 0) })}</span>
        </Show>
        <button
          type="button"
          class="action"
          onClick={() => {
            scenarios.resetAll();
            props.leave();
          }}
        >
          {t("scenarios.resetAll")}
        </button>
      </div>
    </section>
  );
}

interface ChangedRowProps {
  readonly change: ChangedInput;
  /** It was taken back. */
  readonly reset: () => void;
}

function ChangedRow(props: ChangedRowProps) {
  const { t } = useLearned(scenariosEnglish);
  const workspace = useWorkspace();
  const write = useChangeText();
  const text = createMemo(() => write(props.change));
  const reset = (): void => {
    const { reset: goOn } = props;
    workspace.reset(props.change);
    goOn();
  };
  const go = (): void => {
    if (!jumpTo(props.change)) openInSheet(props.change);
  };
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-label={t("scenarios.goTo", { name: text().label })}
          onClick={go}
        >
          {text().label}
        </button>
      </th>
      <td class="changed-number changed-own">{text().from}</td>
      <td class="changed-number changed-now">{text().to}</td>
      <td class="changed-number changed-by">{text().change}</td>
      <td class="changed-reset">
        <button
          type="button"
          class="action"
          aria-label={t("scenarios.resetOne", { name: text().label, value: text().from })}
          onClick={reset}
        >
          {t("scenarios.reset")}
        </button>
      </td>
    </tr>
  );
}
