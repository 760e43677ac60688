/** Pasting onto the sheet: one value goes in at once; of a table is shown first how it is read, and what cannot be used. */
import "../styles/dialog.css";
import "./paste.css";
import { createEffect, createSignal, createUniqueId, type JSX, onMount, Show, untrack } from "solid-js";
import { pasteEnglish } from "../locale/pasteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { createPreview, isPlain, type Preview } from "./createPreview.ts";
import { LeftTable } from "./LeftTable.tsx";
import { endPaste, pasted } from "./openPaste.ts";
import { HabitChoice, OverChoice } from "./PasteChoices.tsx";
import { createPasteWords } from "./pasteWords.ts";
import { MOST_CELLS, MOST_CHARACTERS } from "./readTable.ts";

export function PasteDialog() {
  const { t } = useLearned(pasteEnglish);
  const view = useSheetView();
  const words = createPasteWords();
  const [shown, setShown] = createSignal<Preview>();
  createEffect(() => {
    const pasting = pasted();
    const preview = pasting && untrack(() => createPreview(pasting));
    untrack(() => {
      const isDone = preview !== undefined && isPlain(preview) && preview.apply() === undefined;
      if (isDone) tell(preview);
      setShown(isDone ? undefined : preview);
      if (isDone) endPaste();
    });
  });
  const tell = ({ puts }: Preview): void => {
    const [first] = puts();
    view.say(
      puts().length === 1 && first !== undefined
        ? t("paste.doneAt", { place: words.place(first.cell), value: words.value(first.cell, first.value) })
        : words.count("paste.done", puts().length),
    );
  };
  return (
    <Show when={shown()} keyed>
      {(preview) => (
        <PasteForm
          preview={preview}
          done={() => {
            tell(preview);
            view.focusGrid();
          }}
        />
      )}
    </Show>
  );
}

interface PasteFormProps {
  readonly preview: Preview;
  /** It has been pasted. */
  readonly done: () => void;
}

function PasteForm(props: PasteFormProps) {
  const { t } = useLearned(pasteEnglish);
  const words = createPasteWords();
  const titleId = createUniqueId();
  const leadId = createUniqueId();
  const [refusal, setRefusal] = createSignal<string>();
  const preview = props.preview;
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const count = (): number => preview.puts().length;
  const canPaste = (): boolean => count() > 0;
  const isOverOnly = (): boolean => !canPaste() && preview.plan().formulas.length > 0;
  const paste = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!canPaste()) return;
    const found = preview.apply();
    setRefusal(found);
    if (found !== undefined) return;
    dialog?.close();
    props.done();
  };
  return (
    <dialog
      class="dialog paste"
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={leadId}
      onClose={endPaste}
    >
      <form class="paste-form" onSubmit={paste}>
        <header class="paste-head">
          <h2 id={titleId}>{isOverOnly() ? t("paste.titleOver") : words.count("paste.title", count())}</h2>
          <p class="note" id={leadId}>
            {leadOf(preview, t)}
          </p>
        </header>
        <section class="paste-body" tabindex={0} aria-labelledby={titleId}>
          <HabitChoice preview={preview} />
          <OverChoice preview={preview} />
          <ChangeTable preview={preview} />
          <LeftTable preview={preview} />
        </section>
        <Foot refusal={refusal()}>
          <Show when={canPaste()}>
            <button type="submit" class="action paste-do" autofocus>
              {words.count("paste.do", count())}
            </button>
          </Show>
          <button type="button" class="action" autofocus={!canPaste()} onClick={() => dialog?.close()}>
            {t(canPaste() || isOverOnly() ? "paste.cancel" : "paste.close")}
          </button>
        </Foot>
      </form>
    </dialog>
  );
}

function leadOf({ complaint, plan, puts }: Preview, t: ReturnType<typeof useLearned>["t"]): string {
  if (complaint !== undefined)
    return t(`paste.${complaint}`, {
      characters: MOST_CHARACTERS.toLocaleString(),
      cells: MOST_CELLS.toLocaleString(),
    });
  if (puts().length > 0) return t("paste.lead");
  return t(plan().formulas.length > 0 ? "paste.leadOver" : "paste.leadNone");
}

function Foot(props: { readonly refusal: string | undefined; readonly children: JSX.Element }) {
  return (
    <footer class="paste-foot">
      <Show when={props.refusal}>
        <p class="wrong" role="alert">
          {props.refusal}
        </p>
      </Show>
      {props.children}
    </footer>
  );
}
