/** How well a variable is founded: status, source and day; of a cell among several its own. */
import { createMemo, createSignal, Show } from "solid-js";
import {
  type CellName,
  cellAt,
  type Provenance,
  provenanceAt,
  STATUSES,
  type Status,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChangeVariable } from "../sheet/useChange.ts";
import type { PlacedProps } from "./NameFields.tsx";
import { type OriginField, withOrigin } from "./originPatch.ts";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";

export function OriginFields(props: PlacedProps) {
  const { t } = useLocale();
  const words = useWords();
  const view = useSheetView();
  const variable = () => props.placed.variable;
  const change = useChangeVariable(() => variable().name);
  const [forAll, setForAll] = createSignal(false);
  /** The items of the cell at the spot, where there are several cells. */
  const spotItems = createMemo(
    (): readonly string[] => {
      const spot = view.spot();
      const items = spot?.part === "value" && spot.variable === variable().name ? spot.items : undefined;
      return items?.length === props.placed.dimensions.length ? items : [];
    },
    [],
    { equals: (one, other) => one.join("\n") === other.join("\n") },
  );
  const items = (): readonly string[] => (forAll() ? [] : spotItems());
  const origin = (): Provenance => provenanceAt(variable(), items());
  const take = (field: OriginField, value: string): string | undefined =>
    change(withOrigin(variable(), items(), field, value));
  const isFormula = (): boolean => variable().formula !== undefined;
  const text = (field: "source" | "date") => (
    <TextField
      label={t(`side.field.${field}`)}
      id={`side-field-${field}`}
      draft={[variable().name, ...items(), field].join(" ")}
      value={origin()[field] ?? ""}
      isLong={field === "source"}
      placeholder={field === "date" ? t("side.field.date.example") : undefined}
      take={(typed) => take(field, typed)}
    />
  );
  return (
    <>
      <Show when={spotItems().length > 0}>
        <SelectField
          label={t("side.details.originOf")}
          id="side-field-originOf"
          value={forAll() ? "all" : "cell"}
          options={[
            { value: "cell", label: spotItems().map(words.item).join(" × ") },
            { value: "all", label: t("side.details.allCells") },
          ]}
          take={(value) => {
            setForAll(value === "all");
            return undefined;
          }}
        />
      </Show>
      <Show when={!isFormula()}>
        <SelectField
          label={t("side.field.status")}
          id="side-field-status"
          value={origin().status ?? "assumption"}
          options={STATUSES.map((status: Status) => ({ value: status, label: words.status(status) }))}
          take={(status) => take("status", status)}
        />
      </Show>
      <Show when={items()} keyed>
        {text("source")}
        {text("date")}
      </Show>
      <Changed place={{ variable: variable().name, items: spotItems() }} />
    </>
  );
}

/** What the user has made of a value, and the way back. */
function Changed(props: { readonly place: CellName }) {
  const { t } = useLocale();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const text = createValueText();
  const cell = (): number | undefined => {
    const at = cellAt(calculation.sheet, props.place.variable, props.place.items);
    return at !== undefined && calculation.isSet(at) ? at : undefined;
  };
  const own = (): string => text.write(cell() ?? 0, calculation.baseGiven(cell() ?? 0));
  return (
    <Show when={cell() !== undefined}>
      <p class="note form-note">
        {t("side.details.changed", { value: own() })}{" "}
        <button type="button" class="link" onClick={() => workspace.reset(props.place)}>
          {t("side.details.reset")}
        </button>
      </p>
    </Show>
  );
}
