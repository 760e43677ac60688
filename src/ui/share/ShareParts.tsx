/** All of links and files that may show over the page: the dialogs, the sign of a file held over it, the word of what was opened. */
import "./share.css";
import { Show } from "solid-js";
import { DropTarget } from "./DropTarget.tsx";
import { FileDialog } from "./FileDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import { OpenedNotice } from "./OpenedNotice.tsx";
import { isShareOpen } from "./opened.ts";
import { ShareDialog } from "./ShareDialog.tsx";

export function ShareParts() {
  return (
    <>
      <OpenedNotice />
      <DropTarget />
      <FileDialog />
      <LinkDialog />
      <Show when={isShareOpen()}>
        <ShareDialog />
      </Show>
    </>
  );
}
