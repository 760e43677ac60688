/** What kind of thing a variable is: in which unit, over which dimensions, an input or a formula. */
import { Show } from "solid-js";
import { axisOf, type SheetVariable } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChangeVariable } from "../sheet/useChange.ts";
import { asInput, KINDS, kindOf, presentFormula } from "./kinds.ts";
import type { PlacedProps } from "./NameFields.tsx";
import { SelectField } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";

export function KindFields(props: PlacedProps) {
  const { t } = useLocale();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const variable = () => props.placed.variable;
  const change = useChangeVariable(() => variable().name);
  const isText = (): boolean => variable().text !== undefined;
  const takeKind = (kind: string): string | undefined => {
    if (kind === "formula") {
      // The variable stays what it is until there is a formula.
      const items = props.placed.dimensions.map((one) => one.items[0] ?? "");
      view.goTo({ variable: variable().name, items }, "formula");
      view.type(presentFormula(props.placed, calculation.value));
      return undefined;
    }
    if (kind === "number") return change(asInput(props.placed, calculation.value));
    if (kind === "text")
      return change({ text: true, choice: undefined, formula: undefined, unit: undefined });
    const choice = kind === "choice" ? FIRST_OPTIONS : kind.slice(DIMENSION.length);
    const items = calculation.sheet.workbook.dimensions.find(({ name }) => name === choice)?.items;
    const input = props.placed.dimensions.length === 0 ? (items ?? FIRST_OPTIONS)[0] : undefined;
    return change({ choice, input, formula: undefined, text: undefined, unit: undefined });
  };
  const kinds = () => [
    ...(kind() === "none" ? [{ value: "none", label: t("side.kind.none") }] : []),
    ...KINDS.map((value) => ({ value, label: t(`side.kind.${value}`) })),
    ...calculation.sheet.workbook.dimensions.map(({ name, label }) => ({
      value: `${DIMENSION}${name}`,
      label: t("side.kind.item", { dimension: label ?? name }),
    })),
  ];
  const kind = (): string => {
    const { choice } = variable();
    return typeof choice === "string" ? `${DIMENSION}${choice}` : kindOf(variable());
  };
  return (
    <>
      <SelectField
        label={t("side.field.kind")}
        id="side-field-kind"
        value={kind()}
        options={kinds()}
        take={takeKind}
        hint={kind() === "none" ? t("side.kind.none.note") : undefined}
      />
      <Show when={Array.isArray(variable().choice)}>
        <TextField
          label={t("side.field.choice")}
          id="side-field-choice"
          draft={`${variable().name} choice`}
          value={[variable().choice ?? []].flat().join(", ")}
          hint={t("side.field.choice.note")}
          take={(text) =>
            change({ choice: [...new Set(text.split(",").map((option) => option.trim()))].filter(Boolean) })
          }
        />
      </Show>
      <Show when={!isText() && variable().choice === undefined}>
        <TextField
          label={t("side.field.unit")}
          id="side-field-unit"
          draft={`${variable().name} unit`}
          value={variable().unit ?? ""}
          hint={t("side.field.unit.note")}
          take={(unit) => change({ unit })}
          isName
        />
      </Show>
      <Show when={!isText()}>
        <OverFields placed={props.placed} />
      </Show>
    </>
  );
}

/** Before the name of a dimension whose items are the options. */
const DIMENSION = "dimension ";
/** The options of a new choice, until others are written. */
const FIRST_OPTIONS: readonly string[] = ["on", "off"];

/** The dimensions that a variable ranges over: none, one or two. */
function OverFields(props: PlacedProps) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const over = (): readonly string[] => props.placed.variable.over ?? [];
  const change = useChangeVariable(() => props.placed.variable.name);
  const set = (entries: readonly string[]): string | undefined => {
    const kept = entries.filter((entry) => entry !== "");
    return change({ over: kept.length === 0 ? undefined : kept });
  };
  const options = (at: number) => {
    const own = over()[at];
    const others = over().filter((_, i) => i !== at);
    const taken = new Set(others.map((entry) => axisOf(entry).name));
    const known = calculation.sheet.workbook.dimensions
      .filter(({ name }) => name !== own && !taken.has(name))
      .map(({ name, label }) => ({ value: name, label: label ?? name }));
    const present = own === undefined ? [] : [{ value: own, label: labelOf(own, props.placed, at) }];
    return [{ value: "", label: t("side.details.noDimension") }, ...present, ...known];
  };
  return (
    <>
      <SelectField
        label={t("side.field.over")}
        id="side-field-over"
        value={over()[0] ?? ""}
        options={options(0)}
        take={(first) => set([first, ...over().slice(1)])}
      />
      <Show when={over().length > 0}>
        <SelectField
          label={t("side.details.overAlso")}
          id="side-field-overAlso"
          value={over()[1] ?? ""}
          options={options(1)}
          take={(second) => set([over()[0] ?? "", second])}
        />
      </Show>
    </>
  );
}

/** "Parties as payer" where a dimension has another name here. */
function labelOf(entry: string, { dimensions }: SheetVariable, at: number): string {
  const { name, dimension } = axisOf(entry);
  const label = dimensions[at]?.label ?? dimension;
  return name === dimension ? label : `${label} (${name})`;
}
