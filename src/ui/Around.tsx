/** What stands around every tab and is loaded after the first picture: what is announced, said of keeping, the dialogs of links, files and workbooks, and what printing and copying take. */
import { createComponent, onCleanup, Show } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { Announcer } from "./Announcer.tsx";
import { createLater } from "./createLater.ts";
import { makeExactCopy } from "./makeExactCopy.ts";
import { makePrintUnfold } from "./makePrintUnfold.ts";
import { isWorkbooksOpen } from "./workbooks/opened.ts";
import { useTitleOf } from "./workbooks/titleOf.ts";

const notices = createLater(async () => (await import("./workbooks/KeepingNotices.tsx")).KeepingNotices);
const scenarios = createLater(async () => (await import("./scenarios/ScenarioParts.tsx")).ScenarioParts);
const sharing = createLater(async () => (await import("./share/ShareParts.tsx")).ShareParts);
const workbooks = createLater(async () => (await import("./workbooks/WorkbooksDialog.tsx")).WorkbooksDialog);

export function Around() {
  const { keeping } = useWorkspace();
  keeping.callBy(useTitleOf());
  onCleanup(makePrintUnfold());
  onCleanup(makeExactCopy());
  const isToldOf = (): boolean =>
    keeping.news().length > 0 || keeping.state() === "failed" || keeping.state() === "off";
  return (
    <>
      <Announcer />
      <Show when={isToldOf() && notices()}>{(Notices) => createComponent(Notices(), {})}</Show>
      <Show when={scenarios()}>{(Scenarios) => createComponent(Scenarios(), {})}</Show>
      <Show when={sharing()}>{(Sharing) => createComponent(Sharing(), {})}</Show>
      <Show when={isWorkbooksOpen() && workbooks()}>{(Workbooks) => createComponent(Workbooks(), {})}</Show>
    </>
  );
}
