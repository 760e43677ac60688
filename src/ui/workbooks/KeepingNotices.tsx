/** What has to be said above the page of how workbooks are kept: what is not saved, and what other tabs and visits did. */
import "./workbooks.css";
import { For, type JSX, onCleanup, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import type { News } from "../../store/createKeeping.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";
import { createRemedies } from "./createRemedies.ts";
import { useNewsText } from "./newsText.ts";

export function KeepingNotices() {
  const { t } = useLearned(workbooksEnglish);
  const workspace = useWorkspace();
  const { keeping } = workspace;
  const title = useDealTitle();
  const textOf = useNewsText();
  const remediesFor = createRemedies();
  const trouble = (): "failed" | "off" | undefined => {
    const state = keeping.state();
    return state === "failed" || state === "off" ? state : undefined;
  };
  return (
    <div class="notices" role="status">
      <Show when={trouble()}>
        {(state) => (
          <Notice text={t(`workbooks.saved.${state()}`)}>
            <button
              type="button"
              class="action"
              onClick={async () => {
                const { downloadWorkbook } = await import("../share/downloadWorkbook.ts");
                downloadWorkbook(workspace, title());
              }}
            >
              {t("workbooks.downloadOpen")}
            </button>
            <button type="button" class="action" onClick={() => void keeping.flush()}>
              {t("workbooks.retry")}
            </button>
          </Notice>
        )}
      </Show>
      <For each={keeping.news()}>
        {(news: News) => (
          <Notice text={textOf(news)} dismiss={() => keeping.dismiss(news)}>
            <For each={remediesFor(news)}>
              {({ key, help }) => (
                <button type="button" class="action" onClick={() => void help()}>
                  {t(key)}
                </button>
              )}
            </For>
          </Notice>
        )}
      </For>
    </div>
  );
}

interface NoticeProps {
  readonly text: string;
  /** Left out where the message stays as long as it is true. */
  readonly dismiss?: () => void;
  /** What can be done about it. */
  readonly children: JSX.Element;
}

function Notice(props: NoticeProps) {
  const { t } = useLearned(workbooksEnglish);
  let notice: HTMLDivElement | undefined;
  // Who has answered it goes on in the page.
  onCleanup(() => {
    if (notice?.contains(document.activeElement))
      document.getElementById("main")?.focus({ preventScroll: true });
  });
  return (
    <div class="warning notice" ref={notice}>
      <p class="notice-text">{props.text}</p>
      <span class="notice-actions">{props.children}</span>
      <Show when={props.dismiss}>
        {(dismiss) => (
          <button type="button" class="action notice-close" onClick={() => dismiss()()}>
            <span aria-hidden="true">×</span>
            <span class="visually-hidden">{t("workbooks.dismiss")}</span>
          </button>
        )}
      </Show>
    </div>
  );
}
