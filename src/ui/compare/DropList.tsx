/** A button that opens a list of things to press below it. */
import { createUniqueId, type JSX } from "solid-js";
import { placeBelow } from "./placeBelow.ts";

export interface DropListProps {
  /** What the button says. */
  readonly text: JSX.Element;
  /** What it is called where its text does not say enough. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly class: string;
  readonly isOff?: boolean;
  /** How wide the list is, in rem. */
  readonly width: number;
  /** Its content; pressing `close` shuts it. */
  readonly children: (close: () => void) => JSX.Element;
  /** Told when it stands open. */
  readonly onOpen?: () => void;
}

export function DropList(props: DropListProps) {
  const id = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;
  const place = (event: ToggleEvent): void => {
    if (event.newState !== "open" || list === undefined || button === undefined) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const wide = Math.min(props.width * rem, width - rem);
    const spot = placeBelow(button.getBoundingClientRect(), wide, { width, height });
    list.style.setProperty("--left", `${spot.left}px`);
    list.style.setProperty("--top", `${spot.top}px`);
    list.style.setProperty("--wide", `${wide}px`);
    list.style.setProperty("--room", `${spot.room}px`);
  };
  return (
    <>
      <button
        type="button"
        class={props.class}
        ref={button}
        popovertarget={id}
        aria-label={props.label}
        title={props.title}
        disabled={props.isOff}
      >
        {props.text}
      </button>
      <div
        class="drop-list"
        id={id}
        ref={list}
        popover="auto"
        onBeforeToggle={place}
        onToggle={(event) => event.newState === "open" && props.onOpen?.()}
      >
        {props.children(() => list?.hidePopover())}
      </div>
    </>
  );
}
