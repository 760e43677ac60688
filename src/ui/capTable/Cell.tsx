/** One number of a table, in a place of fixed size; or the mark of an error; nothing where the sheet has no such cell. */
import { Show } from "solid-js";
import { cellAt, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { ErrorMark } from "../ErrorMark.tsx";
import type { Sign } from "../format.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export interface CellProps {
  readonly variable: string;
  readonly item?: string;
  /** Where it has more than one. */
  readonly items?: readonly string[];
  /** The column's unit, which its head names. */
  readonly unit: string;
  readonly decimals: number;
  /** The value is a loss: written as a change, with the opposite sign. */
  readonly isChange?: boolean;
  readonly sign?: Sign;
  /** Nothing is grey. */
  readonly isQuiet?: boolean;
  /** How a value is written, where it is not a number of the column's unit. */
  readonly write?: ((value: number) => string) | undefined;
}

/** From here on a number is set smaller. */
const LONG = 8;

export function Cell(props: CellProps) {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const items = (): readonly string[] => props.items ?? (props.item === undefined ? [] : [props.item]);
  const found = (): number | undefined => cellAt(calculation.sheet, props.variable, items());
  const cell = (): number => found() ?? 0;
  const value = (): number => (props.isChange ? -1 : 1) * calculation.value(cell());
  const text = (): string => {
    if (props.write !== undefined) return props.write(value());
    if (props.unit === "date") return format.date(writeDate(value()) || "–");
    return format.number(value(), props.unit, props.decimals, props.isChange ? "exceptZero" : props.sign);
  };
  return (
    <Show when={found() !== undefined}>
      <Show
        when={calculation.error(cell())}
        fallback={
          <span
            class="figure"
            classList={{ "figure-long": text().length > LONG, "is-nothing": props.isQuiet && value() === 0 }}
            title={format.exact(value(), props.unit)}
            data-exact={format.exactNumber(value(), props.unit)}
          >
            {text()}
          </span>
        }
      >
        {(error) => (
          <ErrorMark error={error()} label={words.cell({ variable: props.variable, items: items() })} />
        )}
      </Show>
    </Show>
  );
}
