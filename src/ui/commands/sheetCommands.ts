/** What the keyboard does on the Sheet tab wherever the focus is; and the side that another page asks for. */
import { createEffect } from "solid-js";
import type { SheetView } from "../sheet/createSheetView.ts";
import { openPalette } from "./opened.ts";
import { walkRegions } from "./regions.ts";
import { registerCommands } from "./registry.ts";
import { wantedSide, wantNoSide } from "./wantedSide.ts";

/** For as long as the owner lives. */
export function makeSheetCommands({ showSide }: Pick<SheetView, "showSide">): void {
  registerCommands([
    { key: "keys.find", keys: "Ctrl+F", run: openPalette },
    { key: "palette.nextRegion", keys: "F6", run: () => walkRegions(1) },
    { key: "palette.previousRegion", keys: "Shift+F6", run: () => walkRegions(-1) },
  ]);
  // Loaded before it is asked for: what is typed at once behind Ctrl+F goes into its field.
  void import("./CommandDialogs.tsx").catch(() => undefined);
  createEffect(() => {
    const side = wantedSide();
    if (side === undefined) return;
    wantNoSide();
    showSide(side, true);
  });
}
