/** A dialog of this part: what it is about above, what can be done below, between them what may be long. */
import "../styles/dialog.css";
import "./share.css";
import { createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js";

export interface ShareFrameProps {
  readonly title: string;
  /** One line or two under the title. */
  readonly lead?: string;
  /** A form rather than something to be read: narrower. */
  readonly isNarrow?: boolean;
  readonly children: JSX.Element;
  /** Buttons, the one that is likeliest last; one of them has the focus at first. */
  readonly foot: (close: () => void) => JSX.Element;
  /** It was closed, by whatever. */
  readonly onClose: () => void;
}

export function ShareFrame(props: ShareFrameProps) {
  const titleId = createUniqueId();
  const leadId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let isGone = false;
  onMount(() => dialog?.showModal());
  // A dialog that is only taken away leaves the focus nowhere; one that is closed gives it back.
  onCleanup(() => {
    isGone = true;
    dialog?.close();
  });
  return (
    <dialog
      class="dialog share"
      classList={{ "share-narrow": props.isNarrow === true }}
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={props.lead === undefined ? undefined : leadId}
      onClose={() => isGone || props.onClose()}
    >
      <div class="share-frame">
        <header class="share-head">
          <h2 id={titleId}>{props.title}</h2>
          <Show when={props.lead}>
            <p class="note" id={leadId}>
              {props.lead}
            </p>
          </Show>
        </header>
        <section class="share-body" tabindex={0} aria-labelledby={titleId}>
          {props.children}
        </section>
        <footer class="share-foot">{props.foot(() => dialog?.close())}</footer>
      </div>
    </dialog>
  );
}
