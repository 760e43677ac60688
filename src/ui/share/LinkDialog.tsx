/** A link that was followed: whose changes it holds and what they are, before any of them is opened. */
import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { MAX_NAME } from "../../document/dealState.ts";
import { cutText } from "../../document/plainText.ts";
import { MAX_INFLATED, MAX_LINK_LENGTH } from "../../io/shareLink.ts";
import { useWorkspace } from "../../store/context.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { withoutSender } from "../locale/titleFrom.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ComplaintList } from "./ComplaintList.tsx";
import { LinkFacts } from "./LinkFacts.tsx";
import { closeLink, openedLink } from "./opened.ts";
import { tellOpened } from "./opening.ts";
import { type LinkView, readLinkView, type ViewReading } from "./readLinkView.ts";
import { ShareFrame } from "./ShareFrame.tsx";
import { useLinkText } from "./useLinkText.ts";
import { useOpenState } from "./useOpenState.ts";

export function LinkDialog() {
  const { sheets } = useWorkspace();
  const [reading, setReading] = createSignal<ViewReading>();
  createEffect(() => {
    const [link, known] = [openedLink(), sheets()];
    setReading(undefined);
    if (link === undefined || known === undefined) return;
    let isWanted = true;
    onCleanup(() => {
      isWanted = false;
    });
    void readLinkView(link, known).then((found) => {
      if (isWanted) setReading(found);
    });
  });
  return (
    <Show when={reading()} keyed>
      {(found) => ("view" in found ? <GoodLink view={found.view} /> : <BadLink reading={found} />)}
    </Show>
  );
}

function GoodLink(props: { readonly view: LinkView }) {
  const { t } = useLearned(shareEnglish);
  const open = useOpenState();
  const view = props.view;
  const text = useLinkText(view);
  const { by, state } = view;
  /** What a person called it, as it is; else after the deal and who sent it, not after who sent it before. */
  const titled = (): string | undefined => {
    const given = state.title;
    const title = given === undefined ? text.deal() : withoutSender(given);
    if (by === undefined || title === given) return given;
    return cutText(t("share.titleFrom", { title, name: by }), MAX_NAME);
  };
  const openOwn = async (): Promise<void> => {
    const title = titled();
    closeLink();
    await open({ ...state, ...(title !== undefined && { title }) });
    tellOpened({ title: title ?? text.deal() });
  };
  return (
    <ShareFrame
      title={by === undefined ? t("share.linkFromNobody") : t("share.linkFrom", { name: by })}
      lead={`${by === undefined ? `${t("share.noSender")} ` : ""}${t("share.linkNothing")}`}
      onClose={closeLink}
      foot={(close) => (
        <>
          <button type="button" class="action" onClick={close}>
            {t("share.notNow")}
          </button>
          <button type="button" class="action share-do" autofocus onClick={openOwn}>
            {t("share.openOwn")}
          </button>
        </>
      )}
    >
      <LinkFacts view={view} />
    </ShareFrame>
  );
}

function BadLink(props: { readonly reading: Exclude<ViewReading, { view: unknown }> }) {
  const { t, format } = useLearned(shareEnglish);
  const { problem, complaints = [] } = props.reading;
  const reason = (): string =>
    problem === "unsupported"
      ? t("share.old")
      : t(`share.${problem}`, {
          link: format.plain(MAX_LINK_LENGTH, 0),
          most: `${format.plain(MAX_INFLATED / 2 ** 20, 0)} MB`,
        });
  return (
    <ShareFrame
      title={t("share.badLink")}
      lead={t("share.unchanged")}
      isNarrow
      onClose={closeLink}
      foot={(close) => (
        <button type="button" class="action" autofocus onClick={close}>
          {t("share.close")}
        </button>
      )}
    >
      <p>{reason()}</p>
      <Show when={complaints.length > 0}>
        <ComplaintList complaints={complaints} />
      </Show>
    </ShareFrame>
  );
}
