/** A menu that opens below its button: arrow keys walk through it, a letter goes to the next entry with it, Escape goes back. */
import { type Accessor, createSignal, createUniqueId } from "solid-js";

export interface Menu {
  /** For the button. */
  readonly button: {
    ref(element: HTMLButtonElement): void;
    readonly popovertarget: string;
    readonly "aria-haspopup": "menu";
    onKeyDown(event: KeyboardEvent): void;
  };
  /** For what opens. */
  readonly list: {
    ref(element: HTMLElement): void;
    readonly id: string;
    readonly popover: "auto";
    onBeforeToggle(event: ToggleEvent): void;
    onToggle(event: ToggleEvent): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  /** Tracked. */
  readonly isOpen: Accessor<boolean>;
  close(): void;
}

/** Least distance to the edges of the window, in pixels. */
const MARGIN = 8;

/** The menu's left edge stands below that of its button; at the "end" the right ones do. */
export function createMenu(align: "start" | "end" = "start"): Menu {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  let list: HTMLElement | undefined;
  const place = (): void => {
    if (button === undefined || list === undefined) return;
    const box = button.getBoundingClientRect();
    list.style.setProperty("--top", `${Math.max(0, box.bottom)}px`);
    list.style.setProperty("--left", `${box.left}px`);
  };
  return {
    button: {
      ref: (element) => {
        button = element;
      },
      popovertarget: id,
      "aria-haspopup": "menu",
      onKeyDown: (event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        list?.togglePopover(true);
      },
    },
    list: {
      ref: (element) => {
        list = element;
      },
      id,
      popover: "auto",
      onBeforeToggle: (event) => {
        if (event.newState !== "open") return;
        setOpen(true);
        place();
      },
      onToggle: (event) => {
        // What is shown only while it is open goes when the focus has gone back to the button.
        if (event.newState !== "open") setOpen(false);
        if (event.newState !== "open" || list === undefined) return;
        if (align === "end" && button) alignEnds(list, button);
        keepInWindow(list);
        (
          [...list.querySelectorAll<HTMLElement>("[aria-checked=true]")].at(-1) ?? entriesOf(list)[0]
        )?.focus();
      },
      onKeyDown: (event) => list && walk(event, list),
    },
    isOpen,
    close: () => list?.hidePopover(),
  };
}

function alignEnds(list: HTMLElement, button: HTMLElement): void {
  const left = button.getBoundingClientRect().right - list.offsetWidth;
  list.style.setProperty("--left", `${left}px`);
}

/** Moves what stands over the window's edges inwards. */
function keepInWindow(list: HTMLElement): void {
  const { left, width } = list.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width - MARGIN;
  list.style.setProperty("--left", `${Math.max(MARGIN, Math.min(left, most))}px`);
}

const entriesOf = (list: Element): readonly HTMLElement[] =>
  [...list.querySelectorAll("[role=menuitemradio], [role=menuitem]")].filter(
    (entry) => entry instanceof HTMLElement && !(entry instanceof HTMLButtonElement && entry.disabled),
  ) as HTMLElement[];

/** Arrow keys walk through the entries and round their ends; Home and End go there; a letter goes to the next one with it. */
function walk(event: KeyboardEvent, list: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const entries = entriesOf(list);
  const at = entries.findIndex((entry) => entry.matches(":focus"));
  const next = placeAfter(event.key, at, entries);
  if (next === undefined) return;
  event.preventDefault();
  entries[(next + entries.length) % entries.length]?.focus();
}

function placeAfter(key: string, at: number, entries: readonly HTMLElement[]): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return Math.max(at, 0) - 1;
    case "Home":
      return 0;
    case "End":
      return entries.length - 1;
    case "ArrowLeft":
    case "ArrowRight":
      return besides(entries, at, key === "ArrowRight" ? 1 : -1);
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const after = [...entries.keys()].map((i) => (at + 1 + i) % entries.length);
      return after.find((i) => entries[i]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

/** The entry beside one in another column: the one that stands nearest to its height. */
function besides(entries: readonly HTMLElement[], at: number, by: 1 | -1): number | undefined {
  const here = entries[at]?.getBoundingClientRect();
  if (here === undefined) return undefined;
  const others = [...entries.keys()].filter((i) => {
    const { left } = (entries[i] as HTMLElement).getBoundingClientRect();
    return by === 1 ? left >= here.right : left < here.left;
  });
  const distance = (i: number): number => {
    const { top } = (entries[i] as HTMLElement).getBoundingClientRect();
    return Math.abs(top - here.top);
  };
  return others.toSorted((one, other) => distance(one) - distance(other))[0];
}
