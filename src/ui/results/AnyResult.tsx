/** A result of any sheet: a row where it is one value, a table where it is one an item. */
import { Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { ItemTable } from "../panels/ItemTable.tsx";
import { ResultRow } from "./ResultRow.tsx";

/** Longer tables fold items at which there is nothing. */
const MOST_ROWS = 8;
/** Larger tables show their beginning, and fold nothing. */
const MOST_CELLS = 240;

export function AnyResult(props: { readonly variable: string }) {
  const { calculation } = useWorkspace();
  const [down, across] = calculation.sheet.variables.get(props.variable)?.dimensions ?? [];
  return (
    <Show when={down} fallback={<ResultRow variable={props.variable} />}>
      {(rows) => <RangedResult variable={props.variable} down={rows().name} across={across?.name} />}
    </Show>
  );
}

/** A time, or a number without a unit, may be any: not a year or a count, as in the deal's own tables. */
const decimalsFor = (unit: string | undefined): { decimals?: number } =>
  unit === "year" ? { decimals: 1 } : unit === "" ? { decimals: 2 } : {};

interface RangedResultProps {
  readonly variable: string;
  readonly down: string;
  readonly across: string | undefined;
}

function RangedResult(props: RangedResultProps) {
  const { t } = useLearned(editedEnglish);
  const words = useWords();
  const { calculation } = useWorkspace();
  const known = () => calculation.sheet.variables.get(props.variable);
  const isLarge = (): boolean => (known()?.count ?? 0) > MOST_CELLS;
  const isLong = (): boolean => (known()?.dimensions ?? []).some(({ items }) => items.length > MOST_ROWS);
  return (
    <div class="ranged-result">
      <ItemTable
        title={words.label(props.variable)}
        table={{
          down: props.down,
          key: "own",
          columns: [
            {
              variable: props.variable,
              ...(props.across !== undefined && { across: props.across }),
              ...decimalsFor(known()?.unit.text),
            },
          ],
          ...(isLarge() && { most: MOST_CELLS }),
          ...(isLong() && !isLarge() && { foldedBy: [props.variable] }),
        }}
      />
      <Show when={words.note(props.variable)}>{(note) => <p class="note">{note()}</p>}</Show>
      <details class="provenance">
        <summary>{t("edited.formula")}</summary>
        <p class="formula-line">
          <code>
            {props.variable} = {known()?.variable.formula}
          </code>
        </p>
      </details>
    </div>
  );
}
