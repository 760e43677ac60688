/** The browser's localStorage, and what the page leaves there besides preferences. */

/** What the page needs of localStorage. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** The page's localStorage, or undefined where the browser refuses it. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Where the name of what was open last is kept: "~ID", or a published deal's. */
export const LAST_KEY = "loopsheet.last";
/** What could not be kept yet, by the id behind it. */
export const UNSAVED_KEY = "loopsheet.unsaved.";
/** Where inputs were kept before there were workbooks. */
export const OLD_KEY = "loopsheet.inputs";

/** What was open last; "" where there is an old copy to be taken over, undefined where there is nothing. */
export function lastOpened(storage: Storage | undefined): string | undefined {
  try {
    return storage?.getItem(LAST_KEY) ?? (storage?.getItem(OLD_KEY) == null ? undefined : "");
  } catch {
    return undefined;
  }
}
