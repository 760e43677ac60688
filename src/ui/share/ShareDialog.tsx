/** Making a link: whose it is, what is in it, and the link itself. */
import { createEffect, createSignal, createUniqueId, Match, Switch } from "solid-js";
import { MAX_NAME } from "../../document/dealState.ts";
import { MAX_LINK_LENGTH } from "../../io/shareLink.ts";
import { useWorkspace } from "../../store/context.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { downloadWorkbook } from "./downloadWorkbook.ts";
import { LinkField } from "./LinkField.tsx";
import { closeShare } from "./opened.ts";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { ShareFrame } from "./ShareFrame.tsx";
import { inScope, type Scope, type Shared, shareLink } from "./shared.ts";

/** What was typed last: a person has one name. */
const [by, setBy] = createSignal("");

export function ShareDialog() {
  const { t, format } = useLearned(shareEnglish);
  const workspace = useWorkspace();
  const title = useDealTitle();
  const nameId = createUniqueId();
  const noteId = createUniqueId();
  const [scope, setScope] = createSignal<Scope>("open");
  workspace.commit();
  workspace.calculation.flush();
  const [shared, setShared] = createSignal<Shared>();
  let asked = 0;
  // No createResource: Solid's part for it would weigh on the first picture.
  createEffect(() => {
    const [name, state] = [by(), inScope(workspace.state(), scope())];
    const base = publishedWorkbook(state.preset) ?? workspace.contents().workbook;
    const page = window.location.href.replace(/#.*$/s, "");
    const question = ++asked;
    shareLink(state, base, workspace.calculation.current, { by: name, page }).then(
      (made) => question === asked && setShared(() => made),
    );
  });
  const address = (): string | undefined => {
    const made = shared();
    return made !== undefined && "address" in made ? made.address : undefined;
  };
  const tooLong = (): number | undefined => {
    const made = shared();
    return made !== undefined && "tooLong" in made ? made.tooLong : undefined;
  };
  return (
    <ShareFrame
      title={t("share.title")}
      lead={t("share.lead")}
      isNarrow
      onClose={closeShare}
      foot={(close) => (
        <>
          <button type="button" class="action" onClick={() => downloadWorkbook(workspace, title())}>
            {t("share.download")}
          </button>
          <button type="button" class="action" onClick={close}>
            {t("share.close")}
          </button>
        </>
      )}
    >
      <div class="share-field">
        <label for={nameId}>{t("share.name")}</label>
        <input
          id={nameId}
          class="share-input"
          type="text"
          maxLength={MAX_NAME}
          autocomplete="name"
          aria-describedby={noteId}
          value={by()}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
        <span class="note" id={noteId}>
          {t("share.nameNote")}
        </span>
      </div>
      <ScopeChoice scope={scope()} choose={setScope} />
      <Switch fallback={<p class="note">{t("share.making")}</p>}>
        <Match when={address()}>{(link) => <LinkField address={link()} title={title()} />}</Match>
        <Match when={tooLong()}>
          {(length) => (
            <p class="warning">
              {t("share.tooLong", {
                length: format.plain(length(), 0),
                most: format.plain(MAX_LINK_LENGTH, 0),
              })}
            </p>
          )}
        </Match>
        <Match when={shared()}>
          <p class="warning">{t("share.unsupported")}</p>
        </Match>
      </Switch>
      <p class="note">{t("share.private")}</p>
    </ShareFrame>
  );
}
