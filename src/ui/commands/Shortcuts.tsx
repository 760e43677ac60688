/** Every key of the page: those of the commands of what is shown, and the fixed ones. */
import "../styles/dialog.css";
import "./commands.css";
import { createMemo, createUniqueId, For, onMount, Show } from "solid-js";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { Keys } from "./Keys.tsx";
import { KEY_GROUPS } from "./keys.ts";
import { commands } from "./registry.ts";

export interface ShortcutsProps {
  readonly onClose: () => void;
}

interface Row {
  readonly keys: readonly string[];
  readonly does: string;
}

export function Shortcuts(props: ShortcutsProps) {
  const { t } = useLearned(paletteEnglish);
  const titleId = createUniqueId();
  const noteId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const here = createMemo((): readonly Row[] =>
    commands().flatMap(({ key, places, keys, hasOwnKeys }) =>
      keys === undefined || hasOwnKeys ? [] : [{ keys: [keys], does: t(key, places) }],
    ),
  );
  const groups = () =>
    KEY_GROUPS.map(({ title, rows }) => ({
      title: t(title),
      rows: rows.map(({ keys, does }) => ({ keys, does: t(does) })),
    }));
  return (
    <dialog
      class="dialog shortcuts"
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={noteId}
      onClose={() => props.onClose()}
    >
      <header class="shortcuts-head">
        <h2 id={titleId}>{t("keys.title")}</h2>
        <button type="button" class="action" autofocus onClick={() => dialog?.close()}>
          {t("keys.close")}
        </button>
      </header>
      <section class="shortcuts-body" tabindex={0} aria-labelledby={titleId}>
        <div class="shortcuts-groups">
          <Show when={here().length > 0}>
            <KeyTable title={t("keys.group.here")} rows={here()} />
          </Show>
          <For each={groups()}>{(group) => <KeyTable title={group.title} rows={group.rows} />}</For>
        </div>
        <p class="note" id={noteId}>
          {t("keys.note")}
        </p>
      </section>
    </dialog>
  );
}

function KeyTable(props: { readonly title: string; readonly rows: readonly Row[] }) {
  const titleId = createUniqueId();
  return (
    <section class="shortcuts-group" aria-labelledby={titleId}>
      <h3 id={titleId}>{props.title}</h3>
      <dl>
        <For each={props.rows}>
          {(row) => (
            <div>
              <dt>
                <Keys keys={row.keys} />
              </dt>
              <dd>{row.does}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
