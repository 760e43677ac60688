/** What an input number may be: the usual range that its slider spans, the hard range, whole numbers only. */
import { createUniqueId } from "solid-js";
import { toBase } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { unitWord } from "../panels/unitWord.ts";
import { useChangeVariable } from "../sheet/useChange.ts";
import { CheckField } from "./CheckField.tsx";
import { useDrafts } from "./createDrafts.ts";
import type { PlacedProps } from "./NameFields.tsx";
import { type Ends, openRange, wholeRange, withEnd } from "./ranges.ts";
import { TextField } from "./TextField.tsx";
import { type ReadNumber, useReadNumber } from "./useReadNumber.ts";

export function RangeFields(props: PlacedProps) {
  const { t } = useLocale();
  const drafts = useDrafts();
  const variable = () => props.placed.variable;
  const change = useChangeVariable(() => variable().name);
  const read = useReadEnd(props);
  const sliderDraft = (end: 0 | 1): string => `${variable().name} slider ${end}`;
  /** The slider's other end may be typed already, and wait. */
  const waiting = (end: 0 | 1): number | null => {
    const text = drafts.at(sliderDraft(end))?.text ?? "";
    const reading = text === "" ? undefined : read(text);
    return reading !== undefined && "value" in reading ? reading.value : null;
  };
  const takeSlider = (end: 0 | 1, value: number | null): string | undefined => {
    const known: Ends =
      variable().slider ?? withEnd(undefined, end === 0 ? 1 : 0, waiting(end === 0 ? 1 : 0));
    const slider = wholeRange(withEnd(known, end, value));
    if (slider === "half") return t("side.range.half");
    const reason = change({ slider: slider === "none" ? undefined : slider });
    if (reason === undefined) drafts.drop(sliderDraft(end === 0 ? 1 : 0));
    return reason;
  };
  return (
    <>
      <EndFields placed={props.placed} field="slider" ends={variable().slider} take={takeSlider} />
      <EndFields
        placed={props.placed}
        field="range"
        ends={variable().range}
        take={(end, value) => change({ range: openRange(withEnd(variable().range, end, value)) })}
      />
      <CheckField
        label={t("side.field.whole")}
        id="side-field-whole"
        isOn={variable().whole ?? false}
        take={(isOn) => change({ whole: isOn ? true : undefined })}
      />
    </>
  );
}

interface EndFieldsProps extends PlacedProps {
  readonly field: "slider" | "range";
  readonly ends: Ends | undefined;
  readonly take: (end: 0 | 1, value: number | null) => string | undefined;
}

/** The two ends of a range side by side. */
function EndFields(props: EndFieldsProps) {
  const { t, format } = useLocale();
  const read = useReadEnd(props);
  const titleId = createUniqueId();
  const text = (end: 0 | 1): string => {
    const value = props.ends?.[end] ?? null;
    const { unit } = props.placed;
    return value === null ? "" : format.exactNumber(toBase(value, unit), unit.text);
  };
  const title = (): string => {
    const [field, unit] = [t(`side.field.${props.field}`), unitWord(format, props.placed.unit.text)];
    return unit === "" ? field : t("side.range.inUnit", { field, unit });
  };
  const field = (end: 0 | 1) => (
    <TextField
      label={t(end === 0 ? "side.range.from" : "side.range.to")}
      id={`side-field-${props.field}-${end}`}
      draft={`${props.placed.variable.name} ${props.field} ${end}`}
      value={text(end)}
      take={(typed) => {
        if (typed === "") return props.take(end, null);
        const reading = read(typed);
        return "reason" in reading ? reading.reason : props.take(end, reading.value);
      }}
    />
  );
  return (
    <fieldset class="form-range" aria-labelledby={titleId}>
      <p class="form-label" id={titleId}>
        {title()}
      </p>
      {field(0)}
      {field(1)}
    </fieldset>
  );
}

/** Reads an end of a range of a variable. */
function useReadEnd(props: PlacedProps): (text: string) => ReadNumber {
  const read = useReadNumber();
  return (text) => read(text, props.placed.unit);
}
