/** Which of what is about links is open: the making of one, or one that was followed. */
import { createSignal } from "solid-js";

const [openedLink, setOpenedLink] = createSignal<string>();
const [isShareOpen, setShareOpen] = createSignal(false);

/** What the link holds that was followed, from "link/" on, until it is answered. Tracked. */
export { isShareOpen, openedLink };

export const openLink = (fragment: string): void => void setOpenedLink(fragment);
export const closeLink = (): void => void setOpenedLink(undefined);
export const openShare = (): void => void setShareOpen(true);
export const closeShare = (): void => void setShareOpen(false);
