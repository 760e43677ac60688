/** Everything that the palette can find, as it is called on the page now. */
import { type Accessor, createMemo } from "solid-js";
import type { SheetVariable } from "../../engine/index.ts";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { TABS } from "../createRoute.ts";
import { useDimensionLabel } from "../dimensions/dimensionLabel.ts";
import { wantItem } from "../dimensions/wantedItem.ts";
import { useItemName } from "../locale/itemNames.ts";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { usePresetWords } from "../presets/presetWords.ts";
import { createValueText } from "../results/createValueText.ts";
import { openInSheet } from "../sheet/wantedCell.ts";
import type { Entry } from "./entries.ts";
import { type Findable, searched } from "./rank.ts";
import { commands } from "./registry.ts";
import { openSide } from "./wantedSide.ts";

/** All entries. Tracked. */
export function createEntries(): Accessor<readonly Entry[]> {
  const parts = [
    createVariableEntries(),
    createTabEntries(),
    createCommandEntries(),
    createDealEntries(),
    createItemEntries(),
  ];
  return createMemo(() => parts.flatMap((part) => part()));
}

type Made = Omit<Entry, "searched" | "label" | "name">;

const entry = (made: Made, found: Findable): Entry => ({
  ...made,
  label: found.label,
  ...(found.name !== undefined && { name: found.name }),
  searched: searched(found),
});

function createVariableEntries(): Accessor<readonly Entry[]> {
  const { calculation, text } = useWorkspace();
  const { t } = useLearned(paletteEnglish);
  const words = useWords();
  const values = createValueText();
  const shown = ({ variable, count, first }: SheetVariable): string => {
    if (variable.text) return text(variable.name);
    if (count === 0) return t("palette.noValue");
    return count === 1 ? values.shown(first) : t("palette.values", { count });
  };
  return createMemo(() =>
    Array.from(calculation.sheet.variables.values(), (placed) => {
      const { variable, dimensions } = placed;
      const section = words.section(variable.section ?? "");
      const items = dimensions.map((dimension) => dimension.items[0] ?? "");
      return entry(
        {
          id: `variable ${variable.name}`,
          kind: "variable",
          about: section,
          shown: () => shown(placed),
          run: () => openInSheet({ variable: variable.name, items }),
        },
        { label: words.label(variable.name), name: variable.name, section, note: words.note(variable.name) },
      );
    }),
  );
}

function createTabEntries(): Accessor<readonly Entry[]> {
  const { t } = useLearned(paletteEnglish);
  const open = (tab: string) => () => {
    window.location.hash = `#${tab}`;
  };
  return () =>
    TABS.map((tab) => entry({ id: `tab ${tab}`, kind: "tab", run: open(tab) }, { label: t(`nav.${tab}`) }));
}

function createCommandEntries(): Accessor<readonly Entry[]> {
  const { t } = useLearned(paletteEnglish);
  return () =>
    commands().map(({ key, places, keys, isOff, run }) => {
      const label = t(key, places);
      const id = `command ${key} ${Object.values(places ?? {}).join(" ")}`;
      return entry({ id, kind: "command", keys, ...(isOff && { isOff }), run }, { label });
    });
}

function createDealEntries(): Accessor<readonly Entry[]> {
  const { openPreset } = useWorkspace();
  const { format } = useLearned(paletteEnglish);
  const words = usePresetWords();
  return () =>
    presets.map((preset) => {
      const { title, note } = words(preset);
      const date = format.date(preset.date);
      const run = (): void => {
        openPreset(preset.name);
        if (window.location.hash !== "#sheet") window.location.hash = "#deal";
      };
      return entry(
        { id: `deal ${preset.name}`, kind: "deal", shown: () => date, run },
        { label: title, note },
      );
    });
}

function createItemEntries(): Accessor<readonly Entry[]> {
  const { calculation } = useWorkspace();
  const itemName = useItemName();
  const dimensionLabel = useDimensionLabel();
  const run = (dimension: string, item: string) => () => {
    wantItem({ dimension, item });
    openSide("dimensions");
  };
  return createMemo(() =>
    calculation.sheet.workbook.dimensions.flatMap((dimension) => {
      const about = dimensionLabel(dimension);
      return dimension.items.map((item) =>
        entry(
          { id: `item ${dimension.name} ${item}`, kind: "item", about, run: run(dimension.name, item) },
          { label: itemName(dimension, item), section: about },
        ),
      );
    }),
  );
}
