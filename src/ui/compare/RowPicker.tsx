/** Which variables are rows: a list with a search, those that are shown first. */
import { createMemo, createSignal, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useOutputLabel } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { DropList } from "./DropList.tsx";
import { choicesOf, type Output, outputId } from "./outputs.ts";

/** So many are listed at once. */
const MOST_LISTED = 40;

export function RowPicker() {
  const { t } = useLearned(compareEnglish);
  const [isOpen, setOpen] = createSignal(false);
  let field: HTMLInputElement | undefined;
  return (
    <DropList
      class="action"
      width={30}
      text={t("compare.pick")}
      onOpen={() => {
        setOpen(true);
        field?.focus();
      }}
    >
      {(close) => (
        <Show when={isOpen()}>
          <PickList field={(element) => (field = element)} close={close} />
        </Show>
      )}
    </DropList>
  );
}

interface PickListProps {
  readonly field: (element: HTMLInputElement) => void;
  readonly close: () => void;
}

function PickList(props: PickListProps) {
  const { t, format } = useLearned(compareEnglish);
  const { calculation } = useWorkspace();
  const compare = useCompare();
  const labelOf = useOutputLabel();
  const [search, setSearch] = createSignal("");
  const all = createMemo(() =>
    [...calculation.sheet.variables.values()].flatMap((placed) =>
      choicesOf(calculation.sheet, placed).map((output) => ({ output, label: labelOf(placed, output) })),
    ),
  );
  const found = createMemo(() => {
    const words = search().toLowerCase().split(/\s+/).filter(Boolean);
    return all().filter(({ label, output }) => {
      const text = `${label} ${output.variable}`.toLowerCase();
      return words.every((word) => text.includes(word)) && (words.length > 0 || !Array.isArray(output.items));
    });
  });
  /** What is chosen when the list is looked at comes first; it stays there while it is ticked off and on. */
  const first = createMemo(() => {
    search();
    return new Set(compare.outputs().map(outputId));
  });
  const listed = createMemo(() => {
    const isFirst = ({ output }: { readonly output: Output }): boolean => first().has(outputId(output));
    return [...found().filter(isFirst), ...found().filter((one) => !isFirst(one))];
  });
  const nMore = (): number => Math.max(0, listed().length - MOST_LISTED);
  return (
    <>
      <p class="drop-title">{t("compare.pickTitle")}</p>
      <input
        type="search"
        class="drop-search"
        ref={props.field}
        aria-label={t("compare.pickSearch")}
        placeholder={t("compare.pickSearch")}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="drop-checks">
        <For each={listed().slice(0, MOST_LISTED)}>
          {({ output, label }) => (
            <li>
              <label class="drop-check">
                <input
                  type="checkbox"
                  checked={compare.has(output)}
                  onChange={() => compare.toggle(output)}
                />
                <span>{label}</span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <Show when={listed().length === 0}>
        <p class="note drop-note">{t("compare.pickNone")}</p>
      </Show>
      <Show when={nMore() > 0}>
        <p class="note drop-note">{t("compare.pickMore", { count: format.plain(nMore(), 0) })}</p>
      </Show>
      <div class="drop-foot">
        <button type="button" class="action" onClick={() => compare.resetOutputs()}>
          {t("compare.pickReset")}
        </button>
        <button type="button" class="action" onClick={() => props.close()}>
          {t("compare.pickClose")}
        </button>
      </div>
    </>
  );
}
