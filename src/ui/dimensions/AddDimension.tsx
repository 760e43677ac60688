/** A new dimension: its name in formulas, its label, and its items one a line or a run of numbers. */
import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import type { Change } from "../../document/contents.ts";
import { addDimension } from "../../document/dimensions.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { NEW_DIMENSION } from "./dimensionIds.ts";
import { wholeNumber } from "./wholeNumber.ts";

const BLANK = { name: "", label: "", isNumbered: false, items: "", from: "0", to: "10" };
type Typed = typeof BLANK;

export function AddDimension(props: { readonly added: () => void }) {
  const { t } = useLearned(dimensionsEnglish);
  const change = useChange();
  const view = useSheetView();
  const [typed, setTyped] = createSignal<Typed>(BLANK);
  const [reason, setReason] = createSignal<string>();
  const reasonId = createUniqueId();
  const type = (part: Partial<Typed>): void => {
    setTyped({ ...typed(), ...part });
    setReason(undefined);
  };
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const wrong = [typed().from, typed().to].find((text) => wholeNumber(text) === undefined);
    const found =
      typed().isNumbered && wrong !== undefined
        ? t("dimensions.notWhole", { typed: wrong, example: 10 })
        : change(changeOf(typed()));
    setReason(found);
    if (found !== undefined) return;
    const { label, name } = typed();
    view.say(t("dimensions.said.dimension", { dimension: label.trim() || name.trim() }));
    setTyped(BLANK);
    props.added();
  };
  return (
    <details class="side-fold dimension">
      <summary id={NEW_DIMENSION}>
        <h3 class="side-heading">{t("dimensions.add")}</h3>
      </summary>
      <form class="dimension-body" onSubmit={add} noValidate aria-describedby={reason() && reasonId}>
        <Field label={t("dimensions.newName")} text={typed().name} type={(name) => type({ name })} isName />
        <Field label={t("dimensions.newLabel")} text={typed().label} type={(label) => type({ label })} />
        <Kind isNumbered={typed().isNumbered} choose={(isNumbered) => type({ isNumbered })} />
        <Show
          when={typed().isNumbered}
          fallback={
            <Field
              label={t("dimensions.newItems")}
              text={typed().items}
              type={(items) => type({ items })}
              isLong
            />
          }
        >
          <div class="dimension-span">
            <Field label={t("dimensions.from")} text={typed().from} type={(from) => type({ from })} />
            <Field label={t("dimensions.to")} text={typed().to} type={(to) => type({ to })} />
          </div>
        </Show>
        <button type="submit" class="action dimension-delete">
          {t("dimensions.create")}
        </button>
        <Show when={reason()}>
          <p class="wrong" id={reasonId} role="alert">
            {reason()}
          </p>
        </Show>
      </form>
    </details>
  );
}

function changeOf({ name, label, isNumbered, items, from, to }: Typed): Change {
  const known = { name: name.trim(), ...(label.trim() !== "" && { label: label.trim() }) };
  if (isNumbered) return addDimension({ ...known, from: wholeNumber(from) ?? 0, to: wholeNumber(to) ?? 0 });
  const lines = items.split("\n").map((line) => line.trim());
  return addDimension({ ...known, items: lines.filter((line) => line !== "") });
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly isName?: boolean;
  readonly isLong?: boolean;
}

function Field(props: FieldProps): JSX.Element {
  const id = createUniqueId();
  const shared = () => ({
    id,
    class: "form-text",
    classList: { "form-name": props.isName ?? false },
    autocomplete: "off",
    spellcheck: false,
    "data-typing": props.text === "" ? undefined : "",
    value: props.text,
  });
  return (
    <div class="edit-field edit-labelled">
      <label class="form-label" for={id}>
        {props.label}
      </label>
      <Show
        when={props.isLong}
        fallback={
          <input {...shared()} type="text" onInput={(event) => props.type(event.currentTarget.value)} />
        }
      >
        <textarea {...shared()} rows={4} onInput={(event) => props.type(event.currentTarget.value)} />
      </Show>
    </div>
  );
}

function Kind(props: { readonly isNumbered: boolean; readonly choose: (isNumbered: boolean) => void }) {
  const { t } = useLearned(dimensionsEnglish);
  const name = createUniqueId();
  const option = (isNumbered: boolean, label: string) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={props.isNumbered === isNumbered}
        onChange={() => props.choose(isNumbered)}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="dimension-kind">
      <legend class="form-label">{t("dimensions.newKind")}</legend>
      {option(false, t("dimensions.named"))}
      {option(true, t("dimensions.numbered"))}
    </fieldset>
  );
}
