/** What a person can do about what is said of how workbooks are kept. */
import { useWorkspace } from "../../store/context.ts";
import type { News } from "../../store/createKeeping.ts";
import { openWorkbook } from "../../store/openWorkbook.ts";
import type { Key } from "../locale/english.ts";
import { openWorkbooks } from "./opened.ts";
import { useTitleOf } from "./titleOf.ts";

export interface Remedy {
  readonly key: Key;
  /** The message goes once it is done. */
  help(): void | Promise<void>;
}

export function createRemedies(): (news: News) => readonly Remedy[] {
  const workspace = useWorkspace();
  const { keeping } = workspace;
  const titleOf = useTitleOf();
  const done = (news: News, help: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await help();
      keeping.dismiss(news);
    } catch {
      // The storage does not answer: it can be tried again.
    }
  };
  return (news) => {
    switch (news.kind) {
      case "elsewhere":
        return [{ key: "workbooks.showElsewhere", help: done(news, () => openWorkbook(workspace, news.id)) }];
      case "copied": {
        const open = done(news, () => openWorkbook(workspace, news.id));
        return [{ key: "workbooks.openOther", help: open }];
      }
      case "deleted": {
        const restore = async (): Promise<void> => {
          await keeping.library()?.setDeleted(news.id, false);
          await openWorkbook(workspace, news.id);
        };
        return [
          { key: "workbooks.restore", help: done(news, restore) },
          { key: "workbooks.all", help: openWorkbooks },
        ];
      }
      case "notFound":
        return [{ key: "workbooks.all", help: openWorkbooks }];
      case "unanswered":
        return [{ key: "workbooks.retry", help: done(news, () => openWorkbook(workspace, news.id)) }];
      case "unsaved": {
        const save = async (): Promise<void> => {
          const { downloadWorkbook } = await import("../share/downloadWorkbook.ts");
          downloadWorkbook({ commit: () => {}, state: () => news.state }, titleOf(news.state));
        };
        return [{ key: "workbooks.downloadNotOpen", help: save }];
      }
      case "unreadable": {
        const raw = async (): Promise<void> =>
          downloadRaw(await keeping.library()?.readRaw(news.id), news.id);
        return [{ key: "workbooks.downloadRaw", help: raw }];
      }
      case "aside": {
        const raw = (): Promise<void> => downloadRaw(asideIn(news.key), news.key);
        return [{ key: "workbooks.downloadRaw", help: raw }];
      }
      default:
        return [];
    }
  };
}

const asideIn = (key: string): unknown => {
  const text = localStorage.getItem(key) ?? "";
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

async function downloadRaw(raw: unknown, name: string): Promise<void> {
  const { download } = await import("../export/download.ts");
  const text = typeof raw === "string" ? raw : JSON.stringify(raw, null, 2);
  download(`${name}.json`, new Blob([text], { type: "application/json" }));
}
