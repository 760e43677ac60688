/** The workbooks kept in this browser: opened, renamed, duplicated, downloaded, deleted and restored. */
import "../styles/dialog.css";
import "./workbooks.css";
import { createMemo, createSignal, createUniqueId, For, Match, onMount, Show, Switch } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";
import { openFile } from "../share/openFile.ts";
import { createShelf, type Said, type Shelf } from "./createShelf.ts";
import { createWorkbooks, type ShownWorkbook } from "./createWorkbooks.ts";
import { DeletedRow } from "./DeletedRow.tsx";
import { leaveRow } from "./leaveRow.ts";
import { closeWorkbooks } from "./opened.ts";
import { WorkbookRow } from "./WorkbookRow.tsx";

/** More than this many are searched. */
const MANY = 8;

export function WorkbooksDialog() {
  const { t } = useLearned(workbooksEnglish);
  const workspace = useWorkspace();
  const titleId = createUniqueId();
  const noteId = createUniqueId();
  const shelf = createShelf();
  const workbooks = createWorkbooks();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const all = createMemo(() => {
    const list = workbooks();
    return typeof list === "string" ? [] : list;
  });
  const close = (): void => dialog?.close();
  const isKept = (): boolean => !["failed", "off"].includes(workspace.keeping.state());
  return (
    <dialog
      class="dialog workbooks"
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={noteId}
      onClose={closeWorkbooks}
    >
      <header class="workbooks-head">
        <h2 id={titleId}>{t("workbooks.title")}</h2>
        <button type="button" class="action" autofocus onClick={close}>
          {t("workbooks.close")}
        </button>
        <p class="note" id={noteId}>
          {t(isKept() ? "workbooks.note" : "workbooks.noteOff")}
        </p>
      </header>
      <section class="workbooks-body" tabindex={0} aria-labelledby={titleId}>
        <Switch>
          <Match when={workbooks() === "reading"}>
            <p class="note">{t("workbooks.loading")}</p>
          </Match>
          <Match when={workbooks() === "off"}>
            <p class="warning">{t("workbooks.unlisted")}</p>
          </Match>
          <Match when={all().every(({ isDeleted }) => isDeleted)}>
            <p class="note">{t("workbooks.none")}</p>
          </Match>
          <Match when={true}>
            <Shown all={all().filter(({ isDeleted }) => !isDeleted)} shelf={shelf} close={close} />
          </Match>
        </Switch>
        <Deleted all={all().filter(({ isDeleted }) => isDeleted)} shelf={shelf} />
      </section>
      <footer class="workbooks-foot">
        <button
          type="button"
          class="action"
          onClick={() => {
            close();
            openFile();
          }}
        >
          {t("workbooks.openFile")}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => {
            close();
            workspace.openEmpty();
          }}
        >
          {t("workbooks.beginEmpty")}
        </button>
        <SaidLine said={shelf.said()} />
      </footer>
    </dialog>
  );
}

interface ShownProps {
  readonly all: readonly ShownWorkbook[];
  readonly shelf: Shelf;
  readonly close: () => void;
}

/** The list; where it is long, a field above it finds by name. */
function Shown(props: ShownProps) {
  const { t, format } = useLearned(workbooksEnglish);
  const [typed, setTyped] = createSignal("");
  const found = createMemo(() => {
    const words = typed().trim().toLocaleLowerCase().split(/\s+/);
    return props.all.filter(({ name }) => words.every((word) => name.toLocaleLowerCase().includes(word)));
  });
  const ids = createMemo(() => found().map(({ id }) => id));
  return (
    <>
      <Show when={props.all.length > MANY}>
        <div class="workbooks-search">
          <input
            class="workbook-field"
            type="search"
            aria-label={t("workbooks.search")}
            placeholder={t("workbooks.search")}
            autocomplete="off"
            data-typing=""
            value={typed()}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span class="note" role="status">
            {t("workbooks.found", {
              count: format.plain(found().length, 0),
              all: format.plain(props.all.length, 0),
            })}
          </span>
        </div>
      </Show>
      <Show
        when={found().length > 0}
        fallback={<p class="note">{t("workbooks.nothingFound", { typed: typed() })}</p>}
      >
        <ul class="workbooks-list">
          {/* By id, so that a row that is being renamed stays as it is where others change. */}
          <For each={ids()}>
            {(id) => (
              <Show when={found().find((one) => one.id === id)}>
                {(one) => <WorkbookRow one={one()} shelf={props.shelf} opened={props.close} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function Deleted(props: { readonly all: readonly ShownWorkbook[]; readonly shelf: Shelf }) {
  const { t, format } = useLearned(workbooksEnglish);
  return (
    <Show when={props.all.length > 0}>
      <details class="workbooks-deleted">
        <summary>{t("workbooks.deletedCount", { count: format.plain(props.all.length, 0) })}</summary>
        <ul class="workbooks-list" aria-label={t("workbooks.deleted")}>
          <For each={props.all}>{(one) => <DeletedRow one={one} shelf={props.shelf} />}</For>
        </ul>
      </details>
    </Show>
  );
}

function SaidLine(props: { readonly said: Said | undefined }) {
  const { t } = useLearned(workbooksEnglish);
  return (
    <p class="note workbooks-said" role="status">
      {props.said?.text}
      <Show when={props.said?.restore}>
        {(restore) => (
          <>
            {" "}
            <button
              type="button"
              class="link"
              onClick={(event) => {
                leaveRow(event.currentTarget);
                restore()();
              }}
            >
              {t("workbooks.restore")}
            </button>
          </>
        )}
      </Show>
    </p>
  );
}
