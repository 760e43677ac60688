/** Copies a text; where the browser has no clipboard for pages, what is to be copied is selected instead. */
import { createSignal, onMount } from "solid-js";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

export interface CopyButtonProps {
  readonly word: string;
  readonly text: () => string;
  readonly isMain?: boolean;
  /** It could not be copied: it is to be selected. */
  readonly onFail?: () => void;
}

/** How long it says that it copied, in milliseconds. */
const SAID = 2500;

export function CopyButton(props: CopyButtonProps) {
  const { t } = useLearned(shareEnglish);
  const [isCopied, setCopied] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  // A link is made a moment after its dialog opens; who already types keeps the focus.
  onMount(() => {
    if (props.isMain === true && !(document.activeElement instanceof HTMLInputElement)) button?.focus();
  });
  const copy = async (): Promise<void> => {
    const { onFail } = props;
    try {
      await navigator.clipboard.writeText(props.text());
      setCopied(true);
      setTimeout(() => setCopied(false), SAID);
    } catch {
      onFail?.();
    }
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class="action share-copy"
        classList={{ "share-do": props.isMain === true }}
        onClick={copy}
      >
        {isCopied() ? t("share.copied") : props.word}
      </button>
      <span class="visually-hidden" role="status">
        {isCopied() ? t("share.copied") : ""}
      </span>
    </>
  );
}
