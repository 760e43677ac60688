/** The list of all that can become a column: one's own, and published deals. */
import { For, Show } from "solid-js";
import { presets } from "../../model/presets/presets.ts";
import { sourceOf } from "../../store/createComparison.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useColumnName } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { DropList } from "./DropList.tsx";

const isPublished = (key: string): boolean => sourceOf(key)?.kind === "preset";

export function AddColumn() {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const own = () => compare.others().filter((key) => !isPublished(key));
  const published = () => compare.others().filter(isPublished);
  return (
    <DropList
      class="action"
      width={24}
      isOff={compare.isFull()}
      title={compare.isFull() ? t("compare.addColumnFull") : undefined}
      text={
        <>
          <span aria-hidden="true">+</span> {t("compare.addColumn")}
        </>
      }
    >
      {(close) => (
        <>
          <Show when={compare.others().length === 0}>
            <p class="note drop-note">{t("compare.addColumnNone")}</p>
          </Show>
          <Group title={t("compare.own")} keys={own()} close={close} />
          <Group title={t("compare.published")} keys={published()} close={close} />
        </>
      )}
    </DropList>
  );
}

function Group(props: {
  readonly title: string;
  readonly keys: readonly string[];
  readonly close: () => void;
}) {
  const { format } = useLearned(compareEnglish);
  const compare = useCompare();
  const name = useColumnName();
  const dateOf = (key: string): string => {
    const date = presets.find((preset) => `preset:${preset.name}` === key)?.date;
    return date === undefined ? "" : format.date(date);
  };
  return (
    <Show when={props.keys.length > 0}>
      <p class="drop-title">{props.title}</p>
      <ul>
        <For each={props.keys}>
          {(key) => (
            <li>
              <button
                type="button"
                class="drop-item"
                onClick={() => {
                  props.close();
                  compare.add(key);
                }}
              >
                <span>{name(key)}</span> <span class="note">{dateOf(key)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
