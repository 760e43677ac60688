/** In the place of a number that is missing: a word, with the reason and the way to its cause a press away. */

import { createUniqueId, Show } from "solid-js";
import type { CellError } from "../engine/index.ts";
import { variableNamed } from "../engine/index.ts";
import { useWorkspace } from "../store/context.ts";
import { causeOf, idOf, jumpToCause } from "./jump.ts";
import { useLocale } from "./locale/context.tsx";
import { useWords } from "./locale/words.tsx";

export interface ErrorMarkProps {
  readonly error: CellError;
  /** What has no value: "Dilution, Amazon". */
  readonly label: string;
  /** The words in its place, if they say enough by themselves; else "error" and, for those who hear it, why. */
  readonly word?: string;
  /** It is no error of what is open: no input of the page mends it. */
  readonly isElsewhere?: boolean;
}

export function ErrorMark(props: ErrorMarkProps) {
  const { t } = useLocale();
  const words = useWords();
  const id = createUniqueId();
  const sentence = () => words.problem(props.error);
  return (
    <>
      <button type="button" class="error-mark" popovertarget={id}>
        <Show when={props.word === undefined} fallback={props.word}>
          {t("error.short")}
          <span class="visually-hidden">
            {t("error.why", { label: props.label, reason: sentence().message })}
          </span>
        </Show>
      </button>
      <div class="explanation" id={id} popover="auto">
        <ErrorReason error={props.error} isElsewhere={props.isElsewhere ?? false} />
      </div>
    </>
  );
}

/** An error in words, and the input it leads back to. */
export function ErrorReason(props: { readonly error: CellError; readonly isElsewhere?: boolean }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const sentence = () => words.problem(props.error);
  const cause = () => causeOf(calculation.sheet, props.error);
  return (
    <>
      <p>
        {sentence().message}
        <Show when={sentence().because}>{(because) => <>{t("error.because", { reason: because() })}</>}</Show>
      </p>
      <Show
        when={
          !props.isElsewhere && isInput(variableNamed(calculation.sheet, cause().variable)?.variable.formula)
        }
      >
        <button
          type="button"
          class="action"
          data-jump={idOf(cause())}
          onClick={() => jumpToCause(calculation.sheet, props.error)}
        >
          {t("error.jump", { input: words.cell(cause()) })}
        </button>
      </Show>
    </>
  );
}

const isInput = (formula: string | undefined): boolean => formula === undefined;
