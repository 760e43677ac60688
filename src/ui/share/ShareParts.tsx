/**
 * All of links and files that may show over the page: the sign of a file held over it and the word of what was opened;
 * the dialogs, with what reads and checks, are loaded when they are first asked for.
 */
import "./share.css";
import { createComponent, createMemo, Show } from "solid-js";
import { createLater } from "../createLater.ts";
import { DropTarget } from "./DropTarget.tsx";
import { OpenedNotice } from "./OpenedNotice.tsx";
import { isShareOpen, openedLink } from "./opened.ts";
import { chosenFile } from "./openFile.ts";

const file = createLater(async () => (await import("./FileDialog.tsx")).FileDialog);
const link = createLater(async () => (await import("./LinkDialog.tsx")).LinkDialog);
const share = createLater(async () => (await import("./ShareDialog.tsx")).ShareDialog);

export function ShareParts() {
  // What is wrong in a file is shown after the file is dealt with.
  const isFileAsked = createMemo((was: boolean) => was || chosenFile() !== undefined, false);
  return (
    <>
      <OpenedNotice />
      <DropTarget />
      <Show when={isFileAsked() && file()}>{(FileDialog) => createComponent(FileDialog(), {})}</Show>
      <Show when={openedLink() !== undefined && link()}>
        {(LinkDialog) => createComponent(LinkDialog(), {})}
      </Show>
      <Show when={isShareOpen() && share()}>{(ShareDialog) => createComponent(ShareDialog(), {})}</Show>
    </>
  );
}
