/** What a variable is called, what it means, and under which heading it stands. */
import { createSignal, Show } from "solid-js";
import { sectionsOf } from "../../document/sections.ts";
import { renameVariable } from "../../document/variables.ts";
import type { SheetVariable } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange, useChangeVariable } from "../sheet/useChange.ts";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";

/** The choice of a heading that is not there yet. */
const NEW = "\n";

export interface PlacedProps {
  readonly placed: SheetVariable;
}

export function NameFields(props: PlacedProps) {
  const { t } = useLocale();
  const words = useWords();
  const view = useSheetView();
  const make = useChange();
  const variable = () => props.placed.variable;
  const name = (): string => variable().name;
  const change = useChangeVariable(name);
  const rename = (to: string): string | undefined => {
    const spot = view.spot();
    const reason = make(renameVariable(name(), to));
    if (reason === undefined && spot !== undefined) view.setSpot({ ...spot, variable: to });
    return reason;
  };
  return (
    <>
      <TextField
        label={t("side.field.label")}
        id="side-field-label"
        draft={`${name()} label`}
        value={words.label(name())}
        take={(label) => change({ label })}
      />
      <TextField
        label={t("side.field.name")}
        id="side-field-name"
        draft={`${name()} name`}
        value={name()}
        take={rename}
        hint={t("side.field.name.note")}
        isName
      />
      <TextField
        label={t("side.field.note")}
        id="side-field-note"
        draft={`${name()} note`}
        value={words.note(name())}
        take={(note) => change({ note })}
        isLong
      />
      <SectionField placed={props.placed} />
    </>
  );
}

function SectionField(props: PlacedProps) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const [isNew, setNew] = createSignal(false);
  const variable = () => props.placed.variable;
  const change = useChangeVariable(() => variable().name);
  const options = () => [
    ...(variable().section === undefined ? [{ value: "", label: t("side.details.noSection") }] : []),
    ...sectionsOf(calculation.sheet.workbook).map((value) => ({ value, label: words.section(value) })),
    { value: NEW, label: t("side.details.newSection") },
  ];
  return (
    <>
      <SelectField
        label={t("side.field.section")}
        id="side-field-section"
        value={variable().section ?? ""}
        options={options()}
        take={(section) => {
          setNew(section === NEW);
          if (section !== NEW) return change({ section });
          queueMicrotask(() => document.getElementById("side-field-newSection")?.focus());
          return undefined;
        }}
      />
      <Show when={isNew()}>
        <TextField
          label={t("side.details.sectionName")}
          id="side-field-newSection"
          draft={`${variable().name} newSection`}
          value=""
          take={(section) => {
            const reason = change({ section });
            if (reason === undefined) setNew(false);
            return reason;
          }}
        />
      </Show>
    </>
  );
}
