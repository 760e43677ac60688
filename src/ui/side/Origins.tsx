/** Where a value comes from in the end: every input behind it with its source, the weakest first. */
import { createMemo, createSignal, For, Show } from "solid-js";
import { nameOf, type Status } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { Badge } from "../inputs/Provenance.tsx";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { CellLink } from "./CellLink.tsx";
import { type OriginGroup, originGroups } from "./originGroups.ts";

/** So many of a group are shown at first, and so many more each time. */
const [FIRST, MORE] = [20, 100];

/** Whether the list is open stays from cell to cell. */
const [isOpen, setOpen] = createSignal(false);

export function Origins(props: { readonly cell: number }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const statusOf = (cell: number): Status =>
    calculation.isSet(cell)
      ? "yours"
      : (words.provenance(nameOf(calculation.sheet, cell)).status ?? "assumption");
  const groups = createMemo(() => originGroups(calculation.inputsBehind(props.cell), statusOf));
  const count = (): number => groups().reduce((sum, { cells }) => sum + cells.length, 0);
  const isInput = (): boolean => count() === 1 && groups()[0]?.cells[0] === props.cell;
  return (
    <Show when={groups()[0]} fallback={<p class="note">{t("side.origins.none")}</p>}>
      {(weakest) => (
        <Show
          when={!isInput()}
          fallback={
            <section class="side-part">
              <h3 class="side-heading">{t("side.origins.title")}</h3>
              <OriginLine cell={props.cell} />
            </section>
          }
        >
          <details
            class="side-part side-fold"
            open={isOpen()}
            onToggle={(event) => setOpen(event.currentTarget.open)}
          >
            <summary>
              <h3 class="side-heading">{t("side.origins.title")}</h3>
              <span class="note">
                {t(count() === 1 ? "side.origins.one" : "side.origins.count", { count: count() })}{" "}
                <Badge status={weakest().status} />
              </span>
            </summary>
            <Show when={isOpen()}>
              <For each={groups()}>{(group) => <Group group={group} />}</For>
            </Show>
          </details>
        </Show>
      )}
    </Show>
  );
}

function Group(props: { readonly group: OriginGroup }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const [shown, setShown] = createSignal(FIRST);
  const hidden = (): number => props.group.cells.length - shown();
  return (
    <>
      <h4 class="side-subheading">
        {words.status(props.group.status)} ({props.group.cells.length})
      </h4>
      <ul class="origins">
        <For each={props.group.cells.slice(0, shown())}>
          {(cell) => (
            <li>
              <span class="origin-line">
                <CellLink place={nameOf(calculation.sheet, cell)} />
                <span class="trace-value">{text.shown(cell)}</span>
              </span>
              <OriginLine cell={cell} isBare />
            </li>
          )}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" class="action" onClick={() => setShown(shown() + MORE)}>
          {t("side.more", { count: hidden() })}
        </button>
      </Show>
    </>
  );
}

/** Status, source and day of one input; of the user's own, what it was before. */
function OriginLine(props: { readonly cell: number; readonly isBare?: boolean }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const origin = () => words.provenance(nameOf(calculation.sheet, props.cell));
  const isSet = (): boolean => calculation.isSet(props.cell);
  const source = (): string =>
    [origin().source, origin().date && format.date(origin().date ?? "")].filter(Boolean).join(" · ");
  return (
    <p class="note">
      <Show when={!props.isBare}>
        <Badge status={isSet() ? "yours" : (origin().status ?? "assumption")} />{" "}
      </Show>
      <Show when={isSet()}>
        {t("side.origins.before", { value: text.write(props.cell, calculation.baseGiven(props.cell)) })}{" "}
      </Show>
      {source() || t("side.origins.noSource")}
    </p>
  );
}
