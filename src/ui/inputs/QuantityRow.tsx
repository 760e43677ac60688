/** A number input: label that can be dragged, field, slider, where it comes from, and what is wrong with it. */
import { createUniqueId, onCleanup, Show } from "solid-js";
import type { CellName, Status } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { decimalsIn } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useControlId } from "./controlId.ts";
import { createQuantity } from "./createQuantity.ts";
import { makeScrub } from "./makeScrub.ts";
import { NumberField } from "./NumberField.tsx";
import { Problems } from "./Problems.tsx";
import { Provenance } from "./Provenance.tsx";
import { isBeyondSlider, Slider } from "./Slider.tsx";

export interface QuantityRowProps {
  readonly place: CellName;
  /** What the row is called, where it is not the variable's label. */
  readonly label?: string;
  /** The id of the field, where the place has another control on the page. */
  readonly id?: string;
  /** One line: no provenance of its own. */
  readonly isCompact?: boolean;
}

export function QuantityRow(props: QuantityRowProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const quantity = createQuantity(props.place);
  const labelId = createUniqueId();
  const noteId = createUniqueId();
  const fieldId = props.id ?? useControlId()(props.place);
  const variable = () => calculation.variable(props.place.variable);
  const label = (): string => props.label ?? words.cell(props.place);
  /** What follows from a formula can have any number of digits: two decimals, until somebody is in the field. */
  const resting = (): string | undefined =>
    quantity.hasFormula && !quantity.isSet() && decimalsIn(quantity.number()) > 2
      ? format.brief(quantity.base(), quantity.unit.text)
      : undefined;
  const ownText = (): string => (quantity.hasFormula ? t("input.ownFormula") : quantity.write(quantity.own));
  const status = (): Status =>
    quantity.isSet() ? "yours" : (words.provenance(props.place).status ?? "assumption");
  const anchors = () => (props.isCompact ? [] : (variable()?.anchors ?? []));
  return (
    <div
      class="input"
      classList={{ "input-compact": props.isCompact ?? false, "input-yours": quantity.isSet() }}
    >
      <div class="input-head">
        <Show when={props.isCompact}>
          <span
            class="badge-mark"
            classList={{ [`badge-${status()}`]: true }}
            title={words.status(status())}
          />
        </Show>
        <label
          class="input-label"
          id={labelId}
          for={fieldId}
          title={t("input.drag")}
          ref={(element) => onCleanup(makeScrub(element, quantity.scrub))}
        >
          {label()}
          <Show when={quantity.hasSlider && isBeyondSlider(quantity)}>
            <span class="beyond"> {t("slider.beyond")}</span>
          </Show>
        </label>
        <Show when={quantity.isSet()}>
          <button
            type="button"
            class="reset"
            onClick={() => quantity.reset()}
            aria-label={t("input.reset", { label: label(), value: ownText() })}
            title={t("input.resetTo", { value: ownText() })}
          >
            ↺
          </button>
        </Show>
        <NumberField quantity={quantity} id={fieldId} describedBy={noteId} resting={resting()} />
      </div>
      <Show when={quantity.hasSlider}>
        <Slider quantity={quantity} labelledBy={labelId} describedBy={noteId} anchors={anchors()} />
      </Show>
      <Show
        when={!props.isCompact}
        fallback={
          <span class="visually-hidden" id={noteId}>
            {`${words.status(status())}. ${words.note(props.place.variable)}`}
          </span>
        }
      >
        <Provenance
          place={props.place}
          isSet={quantity.isSet()}
          noteId={noteId}
          quantity={quantity}
          anchors={anchors()}
        />
      </Show>
      <Show when={!props.isCompact}>
        <Problems variable={props.place.variable} />
      </Show>
    </div>
  );
}
