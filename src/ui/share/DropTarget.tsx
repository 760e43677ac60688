/** A workbook file dropped anywhere on the page is opened; while one is held over it, a sign says so. */
import "./share.css";
import { createSignal, onCleanup, Show } from "solid-js";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { takeFile } from "./openFile.ts";

export function DropTarget() {
  const { t } = useLearned(shareEnglish);
  const [isOver, setOver] = createSignal(false);
  // Going from one element to another enters the next before it leaves the last.
  let depth = 0;
  const follow = (by: 1 | -1 | 0): void => {
    depth = by === 0 ? 0 : Math.max(0, depth + by);
    setOver(depth > 0);
  };
  const listen = (kind: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) => {
    const hear = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) act(event);
    };
    window.addEventListener(kind, hear);
    onCleanup(() => window.removeEventListener(kind, hear));
  };
  listen("dragenter", (event) => {
    event.preventDefault();
    follow(1);
  });
  listen("dragover", (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
  });
  listen("dragleave", () => follow(-1));
  listen("drop", (event) => {
    event.preventDefault();
    follow(0);
    const { files, items } = event.dataTransfer as DataTransfer;
    const isFolder = items[0]?.webkitGetAsEntry()?.isDirectory === true;
    // What is opened behind a dialog would not be seen.
    for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog:modal")) dialog.close();
    takeFile(files[0], { others: files.length - 1, isFolder });
  });
  return (
    <Show when={isOver()}>
      <div class="share-drop">
        <p class="share-drop-sign">
          <strong>{t("share.drop")}</strong>
          <span class="note">{t("share.dropNote")}</span>
        </p>
      </div>
    </Show>
  );
}
