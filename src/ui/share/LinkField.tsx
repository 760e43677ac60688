/** A link that was made, to be copied or handed to another program of the device. */
import { createSignal, createUniqueId, Show } from "solid-js";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { CopyButton } from "./CopyButton.tsx";

export interface LinkFieldProps {
  readonly address: string;
  /** What the workbook is called. */
  readonly title: string;
}

export function LinkField(props: LinkFieldProps) {
  const { t, format } = useLearned(shareEnglish);
  const fieldId = createUniqueId();
  const [isByHand, setByHand] = createSignal(false);
  let field: HTMLTextAreaElement | undefined;
  const select = (): void => {
    field?.focus();
    field?.select();
    setByHand(true);
  };
  const canShare = (): boolean => typeof navigator.share === "function";
  const share = (): void => {
    // A person who closes the device's own dialog has answered.
    navigator.share({ title: props.title, url: props.address }).catch(() => undefined);
  };
  return (
    <div class="share-field">
      <label for={fieldId}>{t("share.link")}</label>
      <textarea
        id={fieldId}
        class="share-input share-address"
        ref={field}
        readonly
        rows={3}
        spellcheck={false}
        value={props.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="share-actions">
        <CopyButton word={t("share.copy")} text={() => props.address} isMain onFail={select} />
        <Show when={canShare()}>
          <button type="button" class="action" onClick={share}>
            {t("share.device")}
          </button>
        </Show>
        <span class="note">{t("share.length", { count: format.plain(props.address.length, 0) })}</span>
      </div>
      <p class="note" role="status">
        {isByHand() ? t("share.copyByHand") : ""}
      </p>
    </div>
  );
}
