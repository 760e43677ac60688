/** Whether the list of workbooks is open. */
import { createSignal } from "solid-js";

const [isWorkbooksOpen, setOpen] = createSignal(false);

/** Tracked. */
export { isWorkbooksOpen };

export const openWorkbooks = (): void => void setOpen(true);
export const closeWorkbooks = (): void => void setOpen(false);
