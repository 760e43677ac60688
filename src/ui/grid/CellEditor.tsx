/** The field that a cell is edited in: a line of text, or a list of options. */
import { For, onMount, Show } from "solid-js";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { Way } from "../sheet/createSheetView.ts";
import type { Editor } from "./createEditor.ts";
import type { Slot } from "./slots.ts";

export interface CellEditorProps {
  readonly slot: Slot;
  readonly editor: Editor;
  /** Id of the reason why its text was not taken. */
  readonly reasonId: string;
}

export function CellEditor(props: CellEditorProps) {
  const choices = () => (props.slot.spot?.part === "value" ? props.slot.variable?.choices : undefined);
  return (
    <Show when={choices()} fallback={<TextEditor {...props} />}>
      {(options) => <ChoiceEditor {...props} options={options()} />}
    </Show>
  );
}

function TextEditor(props: CellEditorProps) {
  const name = useFieldName(() => props.slot);
  let field: HTMLInputElement | undefined;
  const { editor } = props;
  onMount(() => {
    field?.focus({ preventScroll: true });
    if (editor.editing()?.isTyped === false) field?.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  });
  return (
    <input
      ref={field}
      class="cell-editor"
      type="text"
      autocomplete="off"
      spellcheck={false}
      data-typing=""
      aria-label={name()}
      aria-invalid={editor.wrong(props.slot) !== undefined || undefined}
      aria-describedby={editor.wrong(props.slot) === undefined ? undefined : props.reasonId}
      value={editor.editing()?.text ?? ""}
      onInput={(event) => editor.type(event.currentTarget.value)}
      onKeyDown={(event) => press(event, editor)}
      onBlur={() => editor.leave()}
    />
  );
}

function ChoiceEditor(props: CellEditorProps & { readonly options: readonly string[] }) {
  const name = useFieldName(() => props.slot);
  const words = useWords();
  let field: HTMLSelectElement | undefined;
  const { editor } = props;
  const option = (): string => editor.editing()?.before ?? "";
  // A list that is open hands over what is chosen; one that is closed changes with each arrow key.
  let isOpen = false;
  onMount(() => {
    editor.type(option());
    field?.focus({ preventScroll: true });
    try {
      field?.showPicker();
      isOpen = true;
    } catch {
      // Without a key or a press just before, browsers leave the list closed; arrow keys choose all the same.
    }
  });
  const choose = (chosen: string): void => {
    editor.type(chosen);
    if (isOpen) editor.end("stay");
  };
  return (
    <select
      ref={field}
      class="cell-editor"
      aria-label={name()}
      onChange={(event) => choose(event.currentTarget.value)}
      onKeyDown={(event) => {
        isOpen = false;
        press(event, editor);
      }}
      onBlur={() => editor.leave()}
    >
      <For each={props.options}>
        {(each) => (
          <option value={each} selected={each === option()}>
            {words.option(each)}
          </option>
        )}
      </For>
    </select>
  );
}

/** Enter and Tab take the text and go on; up and down do where typing began it; Escape gives it up. */
function press(event: KeyboardEvent, editor: Editor): void {
  if (event.isComposing) return;
  const way = wayOf(event, editor.editing()?.isTyped === true);
  if (way === undefined && event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  if (way === undefined) editor.cancel();
  else editor.end(way);
}

function wayOf({ key, shiftKey, target }: KeyboardEvent, isTyped: boolean): Way | undefined {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  if (!isTyped || target instanceof HTMLSelectElement) return undefined;
  return key === "ArrowUp" ? "up" : key === "ArrowDown" ? "down" : undefined;
}

/** What the field is called: the column, of what. */
function useFieldName(slot: () => Slot): () => string {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  return () => {
    const { spot, variable } = slot();
    const name = variable?.variable.name;
    if (spot === undefined || spot.part === "section" || spot.part === "item") return t("grid.head.label");
    const head = spot.part === "add" ? t("grid.add") : t(`grid.head.${spot.part}`);
    return name === undefined
      ? head
      : [words.cell({ variable: name, items: spot.items ?? [] }), head].join(", ");
  };
}
