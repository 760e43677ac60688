/** Other published values of an input, which stand as marks on its slider: each with what it is and where it comes from. */
import { For, Index } from "solid-js";
import { type Anchor, toBase } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useChangeVariable } from "../sheet/useChange.ts";
import type { PlacedProps } from "./NameFields.tsx";
import { TextField } from "./TextField.tsx";
import { useReadNumber } from "./useReadNumber.ts";

export function AnchorFields(props: PlacedProps) {
  const { t } = useLocale();
  const anchors = (): readonly Anchor[] => props.placed.variable.anchors ?? [];
  const change = useChangeVariable(() => props.placed.variable.name);
  const set = (next: readonly Anchor[]): string | undefined =>
    change({ anchors: next.length === 0 ? undefined : next });
  const add = (): void => {
    const [low, high] = props.placed.variable.slider ?? [0, 0];
    const at = anchors().length;
    set([...anchors(), { value: (low + high) / 2, label: t("side.anchor.new") }]);
    queueMicrotask(() => document.getElementById(`side-anchor-${at}-value`)?.focus());
  };
  return (
    <details class="side-fold">
      <summary>
        <h3 class="side-heading">
          {t("side.checks.counted", { title: t("side.field.anchors"), count: anchors().length })}
        </h3>
      </summary>
      <Index each={anchors()}>
        {(anchor, at) => (
          <AnchorForm
            placed={props.placed}
            anchor={anchor()}
            at={at}
            take={(next) => set(anchors().map((one, i) => (i === at ? next : one)))}
            remove={() => set(anchors().filter((_, i) => i !== at))}
          />
        )}
      </Index>
      <button type="button" class="action" onClick={add}>
        {t("side.anchor.add")}
      </button>
    </details>
  );
}

interface AnchorFormProps extends PlacedProps {
  readonly anchor: Anchor;
  readonly at: number;
  readonly take: (anchor: Anchor) => string | undefined;
  readonly remove: () => string | undefined;
}

/** The texts of an anchor. */
const TEXTS = ["label", "source", "date"] as const;

function AnchorForm(props: AnchorFormProps) {
  const { t, format } = useLocale();
  const read = useReadNumber();
  const draft = (field: string): string => `${props.placed.variable.name} anchor ${props.at} ${field}`;
  const id = (field: string): string => `side-anchor-${props.at}-${field}`;
  const withText = (field: (typeof TEXTS)[number], text: string): Anchor => {
    if (field === "label") return { ...props.anchor, label: text };
    const { [field]: _, ...rest } = props.anchor;
    return text === "" ? rest : { ...rest, [field]: text };
  };
  return (
    <fieldset class="form-anchor">
      <legend class="visually-hidden">{t("side.anchor.title", { number: props.at + 1 })}</legend>
      <TextField
        label={t("side.anchor.value")}
        id={id("value")}
        draft={draft("value")}
        value={format.exact(toBase(props.anchor.value, props.placed.unit), props.placed.unit.text)}
        take={(text) => {
          const reading = read(text, props.placed.unit);
          return "reason" in reading ? reading.reason : props.take({ ...props.anchor, value: reading.value });
        }}
      />
      <For each={TEXTS}>
        {(field) => (
          <TextField
            label={t(`side.anchor.${field}`)}
            id={id(field)}
            draft={draft(field)}
            value={props.anchor[field] ?? ""}
            take={(text) => props.take(withText(field, text))}
          />
        )}
      </For>
      <button type="button" class="action" onClick={() => props.remove()}>
        {t("side.anchor.remove")}
      </button>
    </fieldset>
  );
}
