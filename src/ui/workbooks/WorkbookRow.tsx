/** One workbook of the list: its name, what it is and when it was changed, and what can be done with it. */
import { createSignal, Show } from "solid-js";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";
import type { Shelf } from "./createShelf.ts";
import type { ShownWorkbook } from "./createWorkbooks.ts";
import { leaveRow } from "./leaveRow.ts";
import { NameField } from "./NameField.tsx";
import { useTitleOf } from "./titleOf.ts";
import { useTimes } from "./useTimes.ts";

export interface WorkbookRowProps {
  readonly one: ShownWorkbook;
  readonly shelf: Shelf;
  /** It is open now: nothing more is to be done here. */
  readonly opened: () => void;
}

export function WorkbookRow(props: WorkbookRowProps) {
  const { t } = useLearned(workbooksEnglish);
  const timeOf = useTimes();
  const [isNaming, setNaming] = createSignal(false);
  let name: HTMLButtonElement | undefined;
  const open = async (): Promise<void> => {
    if (await props.shelf.open(props.one)) props.opened();
  };
  const endNaming = (): void => {
    setNaming(false);
    name?.focus();
  };
  const isReadable = (): boolean => props.one.problem === undefined;
  return (
    <li class="workbook" aria-current={props.one.isOpen ? "true" : undefined}>
      <Show
        when={!isNaming()}
        fallback={
          <NameField
            name={props.one.name}
            take={(given) => props.shelf.rename(props.one, given)}
            close={endNaming}
          />
        }
      >
        <span class="workbook-head">
          <Show when={isReadable()} fallback={<span class="workbook-name">{t("workbooks.unreadable")}</span>}>
            <button
              type="button"
              class="workbook-name"
              ref={name}
              aria-label={t("workbooks.open", { name: props.one.name })}
              onClick={open}
            >
              {props.one.name}
            </button>
          </Show>
          <Show when={props.one.isOpen}>
            <span class="tag">{t("workbooks.opened")}</span>
          </Show>
        </span>
      </Show>
      <span class="note workbook-time">
        <Show when={timeOf(props.one.changed)}>{(time) => t("workbooks.changed", { time: time() })}</Show>
      </span>
      <WorkbookNote one={props.one} />
      <span class="workbook-actions">
        <Show
          when={isReadable()}
          fallback={
            <button type="button" class="link" onClick={() => props.shelf.download(props.one)}>
              {t("workbooks.downloadRaw")}
            </button>
          }
        >
          <button
            type="button"
            class="link"
            aria-label={t("workbooks.renameNamed", { name: props.one.name })}
            onClick={() => setNaming(true)}
          >
            {t("workbooks.rename")}
          </button>
          <button
            type="button"
            class="link"
            aria-label={t("workbooks.duplicateNamed", { name: props.one.name })}
            onClick={() => props.shelf.duplicate(props.one)}
          >
            {t("workbooks.duplicate")}
          </button>
          <button
            type="button"
            class="link"
            aria-label={t("workbooks.downloadNamed", { name: props.one.name })}
            onClick={() => props.shelf.download(props.one)}
          >
            {t("workbooks.download")}
          </button>
          <button
            type="button"
            class="link"
            aria-label={t("workbooks.deleteNamed", { name: props.one.name })}
            onClick={(event) => {
              leaveRow(event.currentTarget);
              void props.shelf.remove(props.one);
            }}
          >
            {t("workbooks.delete")}
          </button>
        </Show>
      </span>
    </li>
  );
}

/** What it began as, how many scenarios it has, and when it was made; or why it cannot be read. */
function WorkbookNote(props: { readonly one: ShownWorkbook }) {
  const { t } = useLearned(workbooksEnglish);
  const timeOf = useTimes();
  const titleOf = useTitleOf();
  const parts = (): readonly string[] => {
    const { title, preset, scenarios, inputs, isEdited, created, problem } = props.one;
    if (problem !== undefined) return [t(`workbooks.${problem}`)];
    const isEmpty = preset === EMPTY_PRESET;
    return [
      isEmpty && t("workbooks.begunEmpty"),
      // What goes by the name of the deal need not say it twice.
      !isEmpty && title !== undefined && t("workbooks.began", { deal: titleOf({ preset }) }),
      !isEmpty && isEdited && t("workbooks.edited"),
      inputs > 0 && t(inputs === 1 ? "workbooks.input" : "workbooks.inputs", { count: inputs }),
      scenarios > 0 &&
        t(scenarios === 1 ? "workbooks.scenario" : "workbooks.scenarios", { count: scenarios }),
      t("workbooks.created", { time: timeOf(created) }),
    ].filter((part) => part !== false);
  };
  return <span class="note workbook-note">{parts().join(" · ")}</span>;
}
