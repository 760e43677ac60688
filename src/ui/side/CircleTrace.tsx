/** The report on the circular reference that a cell belongs to; nothing where it belongs to none. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { type CellName, cellAt, cellText, type GroupReport } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { CircleFacts } from "../panels/CircleFacts.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { circleOf, isCircular } from "../sheet/findings.ts";
import { CellLink } from "./CellLink.tsx";
import { useProblemText } from "./useProblemText.ts";

export function CircleTrace(props: { readonly place: CellName }) {
  const { t } = useLocale();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const circle = createMemo(() => circleOf(calculation.circles(), props.place));
  return (
    <Show when={circle()}>
      {(found) => (
        <section class="side-part">
          <h3 class="side-heading">{t("circle.title")}</h3>
          <CircleCard circle={found()} />
          <button type="button" class="link" onClick={() => view.showSide("checks", true)}>
            {t("side.circle.all")}
          </button>
        </section>
      )}
    </Show>
  );
}

/** So many members are named. */
const MOST_NAMED = 12;

/** One report, with its members as ways to them. */
export function CircleCard(props: { readonly circle: GroupReport }) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const problemText = useProblemText();
  const labelId = createUniqueId();
  /** Kept while they are the same: a report is made anew with every change. */
  const members = createMemo(() => props.circle.members, undefined, { equals: isSameList });
  const hidden = (): number => members().length - MOST_NAMED;
  /** What keeps it from being solved, where that is no matter of the circle itself. */
  const obstacle = createMemo(() => {
    const [first] = props.circle.verdict === "converged" ? [] : members();
    const cell = first && cellAt(calculation.sheet, first.variable, first.items);
    const error = cell === undefined ? undefined : calculation.error(cell);
    return error === undefined || isCircular(error) ? undefined : error;
  });
  return (
    <div class="circle" classList={{ "circle-wrong": props.circle.verdict !== "converged" }}>
      <Show when={obstacle()} fallback={<CircleFacts circle={props.circle} />}>
        {(error) => (
          <>
            <p class="circle-verdict">{t("side.circle.unsolved")}</p>
            <p>{problemText(error())}</p>
          </>
        )}
      </Show>
      <p class="note" id={labelId}>
        {t("side.circle.members", { count: members().length })}
      </p>
      <ul class="members" aria-labelledby={labelId}>
        <For each={members().slice(0, MOST_NAMED)}>
          {(member) => (
            <li>
              <CellLink place={member} />
            </li>
          )}
        </For>
        <Show when={hidden() > 0}>
          <li class="note">{t("side.more", { count: hidden() })}</li>
        </Show>
      </ul>
    </div>
  );
}

const isSameList = (one: readonly CellName[], other: readonly CellName[]): boolean =>
  one.length === other.length && one.every((name, i) => cellText(name) === cellText(other[i] as CellName));
