/** A part of the Deal tab, or in its place one line that says what it needs and this sheet does not have. */
import { createMemo, type JSX, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { presentName } from "../builtIn.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openInSheet } from "../sheet/wantedCell.ts";
import { isNothing, type Missing, missingFor } from "./missing.ts";

/** Parts that have a name of their own. */
export type PartName = "headline" | "loop" | "capTable" | "ownership" | "cash" | "network" | "panel";

export interface NeedingProps {
  readonly part: PartName;
  /** The variables that it cannot do without. */
  readonly of: readonly string[];
  readonly children: JSX.Element;
}

export function Needing(props: NeedingProps) {
  const { calculation, published } = useWorkspace();
  const missing = createMemo(() => missingFor(calculation.sheet, published(), props.of));
  return (
    <Show when={isNothing(missing())} fallback={<MissingNote part={props.part} missing={missing()} />}>
      {props.children}
    </Show>
  );
}

/** More names than these are counted. */
const MOST_NAMED = 3;

export function MissingNote(props: { readonly part: PartName; readonly missing: Missing }) {
  const { t, format } = useLearned(editedEnglish);
  const { calculation } = useWorkspace();
  const isGone = (): boolean => props.missing.gone.length > 0;
  const names = (): readonly string[] =>
    isGone() ? props.missing.gone : props.missing.changed.map((name) => presentName(calculation.sheet, name));
  const listed = (): string => {
    const rest = names().length - MOST_NAMED;
    const named = names().slice(0, MOST_NAMED);
    return format.list(rest > 0 ? [...named, t("edited.more", { count: rest })] : named);
  };
  const open = (): void => {
    const [variable] = names();
    if (isGone() || variable === undefined) window.location.hash = "#sheet";
    else openInSheet({ variable, items: [] });
  };
  return (
    <p class="note missing">
      {t(isGone() ? "edited.gone" : "edited.changed", {
        part: t(`edited.${props.part}`),
        names: listed(),
      })}{" "}
      <button type="button" class="link" onClick={open}>
        {t("edited.openSheet")}
      </button>
    </p>
  );
}
