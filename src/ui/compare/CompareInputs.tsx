/** The inputs of what is open, beside the table: those that differ at hand, all others a press away. Its column follows them. */
import { createMemo, createSignal, createUniqueId, For, Match, Show, Switch } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { OWN_COLUMN } from "../../store/createComparison.ts";
import { ChoiceRow } from "../inputs/ChoiceRow.tsx";
import { ListedContext } from "../inputs/controlId.ts";
import { createInputFilter } from "../inputs/createInputFilter.ts";
import { InputPanel } from "../inputs/InputPanel.tsx";
import { QuantityRow } from "../inputs/QuantityRow.tsx";
import { TakenRow } from "../inputs/TakenRow.tsx";
import { TextRow } from "../inputs/TextRow.tsx";
import { takenCell } from "../inputs/taken.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useColumnName, useRowLabel } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { differingInputs, type Row } from "./rows.ts";

/** More of them stand under all inputs only. */
const MOST_DIFFERING = 10;

export function CompareInputs() {
  const { t, format } = useLearned(compareEnglish, scenariosEnglish);
  const workspace = useWorkspace();
  const compare = useCompare();
  const nameOf = useColumnName();
  const filter = createInputFilter(workspace);
  const titleId = createUniqueId();
  const open = () => compare.columns().find(({ isOpen }) => isOpen);
  const name = (): string => nameOf(open()?.key ?? OWN_COLUMN);
  const differing = createDiffering();
  const [isAllOpen, setAllOpen] = createSignal(differing().length === 0);
  const note = (): string =>
    open()?.key === OWN_COLUMN
      ? t("compare.inputsOfOwn", { unnamed: t("scenarios.unnamed") })
      : t("compare.inputsOfNote", { name: name() });
  const nMore = (): number => differing().length - MOST_DIFFERING;
  return (
    <section class="compare-inputs" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {open()?.key === OWN_COLUMN ? t("compare.inputsTitle") : t("compare.inputsOf", { name: name() })}
      </h2>
      <p class="note">{note()}</p>
      <Show when={differing().length > 0}>
        <details class="fold" open>
          <summary>
            <h3>{t("compare.differing")}</h3>
            <span class="note">
              {t(differing().length === 1 ? "inputs.countOne" : "inputs.count", {
                count: format.plain(differing().length, 0),
              })}
            </span>
          </summary>
          <ListedContext.Provider value={true}>
            <For each={differing().slice(0, MOST_DIFFERING)}>{(row) => <Control row={row} />}</For>
          </ListedContext.Provider>
          <Show when={nMore() > 0}>
            <p class="note">{t("compare.moreDiffering", { count: format.plain(nMore(), 0) })}</p>
          </Show>
        </details>
      </Show>
      <details
        class="fold compare-all"
        open={isAllOpen()}
        onToggle={(event) => setAllOpen(event.currentTarget.open)}
      >
        <summary>
          <h3>{t("compare.allInputs")}</h3>
          <span class="note">{t("inputs.count", { count: format.plain(filter.count("all"), 0) })}</span>
        </summary>
        <Show when={isAllOpen()}>
          <InputPanel filter={filter} />
        </Show>
      </details>
    </section>
  );
}

/** Inputs that differ among the columns of the workbook; one that was listed stays while the columns do. */
function createDiffering(): () => readonly Row[] {
  const { calculation } = useWorkspace();
  const compare = useCompare();
  const own = createMemo(() => compare.columns().filter(({ source }) => source.kind !== "preset"));
  const listed = createMemo<{ readonly rows: ReadonlyMap<string, Row>; readonly of: unknown }>((before) => {
    const of = [calculation.sheet, ...own()];
    const isSame = before !== undefined && sameMembers(before.of, of);
    const rows = new Map(isSame ? before.rows : []);
    for (const row of differingInputs(calculation.sheet, own())) if (!rows.has(row.id)) rows.set(row.id, row);
    return isSame && rows.size === before.rows.size ? before : { rows, of };
  });
  return createMemo(() => [...listed().rows.values()]);
}

const sameMembers = (one: unknown, other: readonly unknown[]): boolean =>
  Array.isArray(one) && one.length === other.length && one.every((member, i) => member === other[i]);

function Control(props: { readonly row: Row }) {
  const { calculation } = useWorkspace();
  const labelOf = useRowLabel();
  const { placed, items } = props.row;
  const place = { variable: placed.variable.name, items };
  const taken = () => takenCell(calculation, place);
  return (
    <Switch fallback={<QuantityRow place={place} label={labelOf(props.row)} />}>
      <Match when={placed.variable.text}>
        <TextRow place={place} />
      </Match>
      <Match when={placed.choices !== undefined}>
        <ChoiceRow place={place} label={labelOf(props.row)} />
      </Match>
      <Match when={taken() !== undefined}>
        <TakenRow cell={taken() ?? 0} label={labelOf(props.row)} unit={placed.unit.text} />
      </Match>
    </Switch>
  );
}
