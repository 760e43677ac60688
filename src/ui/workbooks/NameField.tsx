/** The name of a workbook while it is typed, in the place where it stands. */
import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";

export interface NameFieldProps {
  readonly name: string;
  /** Takes the name; says why not, if not. */
  readonly take: (name: string) => string | undefined;
  readonly close: () => void;
}

export function NameField(props: NameFieldProps) {
  const { t } = useLearned(workbooksEnglish);
  const whyId = createUniqueId();
  const [why, setWhy] = createSignal<string>();
  let field: HTMLInputElement | undefined;
  onMount(() => field?.select());
  const take = (): void => {
    const refused = props.take(field?.value ?? "");
    setWhy(refused);
    if (refused === undefined) props.close();
  };
  return (
    <form
      class="workbook-naming"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <input
        ref={field}
        class="workbook-field"
        type="text"
        aria-label={t("workbooks.name")}
        aria-invalid={why() !== undefined}
        aria-describedby={why() === undefined ? undefined : whyId}
        autocomplete="off"
        data-typing=""
        value={props.name}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.isComposing) return;
          // The dialog stays.
          event.preventDefault();
          event.stopPropagation();
          props.close();
        }}
      />
      <button type="submit" class="action">
        {t("workbooks.keepName")}
      </button>
      <button type="button" class="action" onClick={() => props.close()}>
        {t("workbooks.leaveName")}
      </button>
      <Show when={why()}>
        {(reason) => (
          <span class="wrong workbook-why" id={whyId} role="alert">
            {reason()}
          </span>
        )}
      </Show>
    </form>
  );
}
