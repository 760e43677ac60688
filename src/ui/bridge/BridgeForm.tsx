/** The question as a sentence whose parts can be chosen. */
import { For, Show } from "solid-js";
import { variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import type { Column } from "../../store/createComparison.ts";
import { bridgeEnglish } from "../locale/bridgeEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { BridgeQuestion } from "./createQuestion.ts";
import type { OutputGroup } from "./outputChoices.ts";

export interface BridgeFormProps {
  readonly question: BridgeQuestion;
  readonly columns: readonly Column[];
  readonly nameOf: (key: string) => string;
}

export function BridgeForm(props: BridgeFormProps) {
  const { t } = useLearned(bridgeEnglish);
  return (
    <fieldset class="bridge-form">
      <legend class="visually-hidden">{t("bridge.ask")}</legend>
      <span class="bridge-part">
        <span class="bridge-words">{t("bridge.ask.output")}</span>
        <OutputSelect question={props.question} />
        <ItemSelect question={props.question} />
      </span>
      <span class="bridge-part">
        <span class="bridge-words">{t("bridge.ask.from")}</span>
        <ColumnSelect
          {...props}
          label={t("bridge.from")}
          value={props.question.from()}
          take={props.question.setFrom}
        />
      </span>
      <span class="bridge-part">
        <span class="bridge-words">{t("bridge.ask.to")}</span>
        <ColumnSelect
          {...props}
          label={t("bridge.to")}
          value={props.question.to()}
          take={props.question.setTo}
        />
        <span class="bridge-words">{t("bridge.ask.end")}</span>
        <button
          class="action"
          type="button"
          title={t("bridge.swapLong")}
          aria-label={t("bridge.swapLong")}
          onClick={() => props.question.swap()}
        >
          {t("bridge.swap")}
        </button>
      </span>
    </fieldset>
  );
}

function OutputSelect(props: Pick<BridgeFormProps, "question">) {
  const { t } = useLearned(bridgeEnglish);
  const words = useWords();
  const title = ({ section }: OutputGroup): string =>
    section === undefined ? t("bridge.main") : words.section(section) || t("bridge.others");
  return (
    <select
      class="select"
      aria-label={t("bridge.output")}
      onChange={(event) => props.question.setVariable(event.currentTarget.value)}
    >
      <For each={props.question.groups()}>
        {(group) => (
          <optgroup label={title(group)}>
            <For each={group.variables}>
              {(variable) => (
                <option value={variable} selected={variable === props.question.output()?.variable}>
                  {words.label(variable)}
                </option>
              )}
            </For>
          </optgroup>
        )}
      </For>
    </select>
  );
}

/** Of which holder, year …; nothing of a result that has one value. */
function ItemSelect(props: Pick<BridgeFormProps, "question">) {
  const { t } = useLearned(bridgeEnglish);
  const { calculation } = useWorkspace();
  const itemName = useItemName();
  const nameOf = (items: readonly string[]): string => {
    const placed = variableNamed(calculation.sheet, props.question.output()?.variable ?? "");
    return items.map((item, axis) => itemName(placed?.dimensions[axis], item)).join(", ");
  };
  const chosen = (): string => JSON.stringify(props.question.output()?.items ?? []);
  return (
    <Show when={props.question.items().length > 0}>
      <select
        class="select"
        aria-label={t("bridge.item")}
        onChange={(event) => {
          const items = props.question.items()[event.currentTarget.selectedIndex];
          if (items !== undefined) props.question.setItems(items);
        }}
      >
        <For each={props.question.items()}>
          {(items) => <option selected={JSON.stringify(items) === chosen()}>{nameOf(items)}</option>}
        </For>
      </select>
    </Show>
  );
}

interface ColumnSelectProps extends BridgeFormProps {
  readonly label: string;
  readonly value: Column | undefined;
  readonly take: (key: string) => void;
}

function ColumnSelect(props: ColumnSelectProps) {
  return (
    <select
      class="select"
      aria-label={props.label}
      onChange={(event) => props.take(event.currentTarget.value)}
    >
      <For each={props.columns}>
        {(column) => (
          <option value={column.key} selected={column === props.value}>
            {props.nameOf(column.key)}
          </option>
        )}
      </For>
    </select>
  );
}
