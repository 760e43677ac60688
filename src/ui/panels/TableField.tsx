/** An input typed in a table: how well it is founded, or the way back, before the number. */
import { Show } from "solid-js";
import type { CellName, Status } from "../../engine/index.ts";
import { useInputId } from "../inputs/controlId.ts";
import { createQuantity } from "../inputs/createQuantity.ts";
import { NumberField } from "../inputs/NumberField.tsx";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export interface TableFieldProps {
  readonly place: CellName;
  readonly label: string;
  readonly decimals: number;
  /** Id of what explains the column. */
  readonly describedBy?: string | undefined;
}

export function TableField(props: TableFieldProps) {
  const { t, format } = useLocale();
  const quantity = createQuantity(props.place);
  const { text: unit } = quantity.unit;
  /** What follows from a formula can have any number of digits; the column's decimals will do until it is typed. */
  const resting = (): string | undefined => {
    if (unit === "date") return undefined;
    return quantity.hasFormula && !quantity.isSet()
      ? format.number(quantity.base(), unit, props.decimals)
      : format.exactNumber(quantity.base(), unit, props.decimals);
  };
  const ownText = (): string => (quantity.hasFormula ? t("input.ownFormula") : quantity.write(quantity.own));
  return (
    <span class="table-field" classList={{ "table-date": unit === "date" }}>
      <TableMark
        place={props.place}
        isSet={quantity.isSet()}
        label={props.label}
        own={ownText()}
        reset={quantity.reset}
      />
      <NumberField
        quantity={quantity}
        id={useInputId()(props.place)}
        name={props.label}
        describedBy={props.describedBy}
        resting={resting()}
        isBare
        floats
      />
    </span>
  );
}

export interface TableMarkProps {
  readonly place: CellName;
  readonly isSet: boolean;
  readonly label: string;
  /** The value that a reset goes back to, in words. */
  readonly own: string;
  readonly reset: () => void;
}

/** A dot: filled where reported, hollow where assumed; what the user changed can be taken back there. */
export function TableMark(props: TableMarkProps) {
  const { t } = useLocale();
  const words = useWords();
  const status = (): Status => words.provenance(props.place).status ?? "assumption";
  return (
    <Show
      when={props.isSet}
      fallback={
        <span
          class="badge-mark"
          classList={{ [`badge-${status()}`]: true }}
          title={[words.status(status()), words.provenance(props.place).source].filter(Boolean).join(": ")}
        >
          <span class="visually-hidden">{words.status(status())}</span>
        </span>
      }
    >
      <button
        type="button"
        class="reset"
        onClick={() => props.reset()}
        aria-label={t("input.reset", { label: props.label, value: props.own })}
        title={t("input.resetTo", { value: props.own })}
      >
        ↺
      </button>
    </Show>
  );
}
