/** All that is said of the variable at the spot, as a form; every field is one step of undo. */
import { Show } from "solid-js";
import type { SheetVariable } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChangeVariable } from "../sheet/useChange.ts";
import { AnchorFields } from "./AnchorFields.tsx";
import { CheckField } from "./CheckField.tsx";
import { KindFields } from "./KindFields.tsx";
import { NameFields } from "./NameFields.tsx";
import { OriginFields } from "./OriginFields.tsx";
import { RangeFields } from "./RangeFields.tsx";
import { VariableActions } from "./VariableActions.tsx";

export function DetailsPanel() {
  const { t } = useLocale();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const name = (): string | undefined => {
    const at = view.variable();
    return at !== undefined && calculation.sheet.variables.has(at) ? at : undefined;
  };
  return (
    <Show when={name()} keyed fallback={<p class="note">{t("side.details.nothing")}</p>}>
      {(known) => <Details name={known} />}
    </Show>
  );
}

function Details(props: { readonly name: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const change = useChangeVariable(() => props.name);
  // While it is deleted, what was known of it stands for a moment longer.
  let last: SheetVariable | undefined;
  const placed = (): SheetVariable => {
    last = calculation.sheet.variables.get(props.name) ?? last;
    return last as SheetVariable;
  };
  const variable = () => placed().variable;
  const isFormula = (): boolean => variable().formula !== undefined;
  const isNumber = (): boolean =>
    !isFormula() && variable().choice === undefined && variable().text === undefined;
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <h2 class="side-title">{words.label(props.name)}</h2>
      <NameFields placed={placed()} />
      <KindFields placed={placed()} />
      <Show when={isFormula()}>
        <CheckField
          label={t("side.field.pinned")}
          id="side-field-pinned"
          isOn={variable().pinned ?? false}
          take={(isOn) => change({ pinned: isOn ? true : undefined })}
        />
      </Show>
      <Show when={isNumber()}>
        <RangeFields placed={placed()} />
      </Show>
      <OriginFields placed={placed()} />
      <Show when={isNumber() || (variable().anchors ?? []).length > 0}>
        <AnchorFields placed={placed()} />
      </Show>
      <VariableActions placed={placed()} />
    </form>
  );
}
