/** Keys as they are written down, "Ctrl+Shift+K": whether a press is one, whose it is, and how they are shown. */

type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether these keys are pressed. Ctrl is also ⌘; Shift counts except where it makes the sign itself, as in "?". */
export function isPressed(keys: string, press: Press): boolean {
  const { modifiers, key } = partsOf(keys);
  if (modifiers.has("Ctrl") !== (press.ctrlKey || press.metaKey)) return false;
  if (modifiers.has("Alt") !== press.altKey) return false;
  const isSign = key.length === 1 && !/[a-z]/i.test(key);
  if (!isSign && modifiers.has("Shift") !== press.shiftKey) return false;
  // With Alt a Mac's letter is another sign.
  const isLetter = press.altKey && press.code === `Key${key.toUpperCase()}`;
  return isLetter || press.key.toLowerCase() === key.toLowerCase();
}

function partsOf(keys: string): { readonly modifiers: ReadonlySet<string>; readonly key: string } {
  const parts = keys.split("+");
  const isPlus = keys.endsWith("+");
  return { modifiers: new Set(parts.slice(0, isPlus ? -2 : -1)), key: isPlus ? "+" : (parts.at(-1) ?? "") };
}

/** What a text being typed makes of keys with Ctrl or Alt. */
const OF_TEXT = /^(?:[acvxyz]|arrow\w+|home|end|backspace|delete|enter)$/i;

/** Whether a press belongs to the field that it is made in: plain keys do, and while a text is typed those that edit it. */
export function isOfField(press: Press, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest<HTMLElement>("input, textarea, select, [contenteditable]");
  if (field === null || /^F\d+$/.test(press.key)) return false;
  if (!(press.ctrlKey || press.metaKey || press.altKey)) return true;
  return field.dataset.typing !== undefined && OF_TEXT.test(press.key);
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
};
const MAC_SIGNS: Readonly<Record<string, string>> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥" };

/** Keys one by one as the keyboard names them: Ctrl Shift Z, on a Mac ⌘ ⇧ Z. */
export function keyNames(keys: string, isOnMac: boolean = isMac()): readonly string[] {
  const { modifiers, key } = partsOf(keys);
  const name = key.length === 1 ? key.toUpperCase() : (SIGNS[key] ?? key);
  return [...Array.from(modifiers, (one) => (isOnMac ? MAC_SIGNS[one] : undefined) ?? one), name];
}

/** "Control+K", as assistive technology is told. */
export const spokenKeys = (keys: string): string => keys.replace("Ctrl", isMac() ? "Meta" : "Control");

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
