/** Where an input's value comes from: a badge by shape and word; note, source, day and published values a click away. */
import { createUniqueId, For, Show } from "solid-js";
import { type Anchor, type CellName, type Status, toBase } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import type { Quantity } from "./createQuantity.ts";

export function Badge(props: { readonly status: Status }) {
  const words = useWords();
  return (
    <span class="badge" classList={{ [`badge-${props.status}`]: true }}>
      {words.status(props.status)}
    </span>
  );
}

export interface ProvenanceProps {
  readonly place: CellName;
  readonly isSet: boolean;
  /** Id of the note, for the input to point at. */
  readonly noteId: string;
  readonly quantity?: Quantity;
  readonly anchors?: readonly Anchor[];
}

export function Provenance(props: ProvenanceProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const origin = () => words.provenance(props.place);
  const status = (): Status => (props.isSet ? "yours" : (origin().status ?? "assumption"));
  const day = () => (origin().date === undefined ? "" : format.date(origin().date ?? ""));
  return (
    <details class="provenance">
      <summary>
        <Badge status={status()} />
        <span class="provenance-line">
          {props.isSet ? t("input.yours") : [origin().source, day()].filter(Boolean).join(" · ")}
        </span>
        <Show when={(props.anchors ?? []).length > 0}>
          <span class="provenance-count">
            {t(props.anchors?.length === 1 ? "input.anchorOne" : "input.anchors", {
              count: props.anchors?.length ?? 0,
            })}
          </span>
        </Show>
      </summary>
      <div class="provenance-more">
        <p id={props.noteId}>{words.note(props.place.variable)}</p>
        <Show when={origin().source}>
          <p>
            <Show when={props.isSet}>{t("input.preset")}: </Show>
            <Badge status={origin().status ?? "assumption"} /> {origin().source}
            <Show when={day()}> · {day()}</Show>
          </p>
        </Show>
        <Show when={props.quantity}>
          {(quantity) => (
            <>
              <Anchors quantity={quantity()} anchors={props.anchors ?? []} hasOwn />
              <Rivals quantity={quantity()} rivals={origin().rivals ?? []} />
            </>
          )}
        </Show>
      </div>
    </details>
  );
}

/** Other published values of the same thing, where sources conflict. */
export function Rivals(props: { readonly quantity: Quantity; readonly rivals: readonly Anchor[] }) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  return (
    <Show when={props.rivals.length > 0}>
      <p class="rivals-title" id={titleId}>
        {t("input.rivals")}
      </p>
      <Anchors quantity={props.quantity} anchors={props.rivals} labelledBy={titleId} />
    </Show>
  );
}

interface AnchorsProps {
  readonly quantity: Quantity;
  readonly anchors: readonly Anchor[];
  readonly hasOwn?: boolean;
  readonly labelledBy?: string;
}

/** Published values as buttons that set them; first, where asked for, the workbook's own. */
function Anchors(props: AnchorsProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const { quantity } = props;
  const write = (value: number): string => format.exact(toBase(value, quantity.unit), quantity.unit.text);
  const take = (value: number): void => {
    quantity.set(value);
    quantity.commit();
  };
  return (
    <ul class="anchors" aria-labelledby={props.labelledBy}>
      <Show when={props.hasOwn}>
        <li>
          <button type="button" class="action" onClick={() => quantity.reset()}>
            {write(quantity.own)}
          </button>
          <span>{t(quantity.hasFormula ? "input.ownFormula" : "input.ownValue")}</span>
        </li>
      </Show>
      <For each={props.anchors}>
        {(anchor) => (
          <li>
            <button type="button" class="action" onClick={() => take(anchor.value)}>
              {write(anchor.value)}
            </button>
            <span>
              {words.anchor(anchor.label)}
              <span class="note">
                {" "}
                {[words.source(anchor.source ?? ""), anchor.date && format.date(anchor.date)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
