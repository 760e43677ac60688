/** The dialogs that commands are done from, with the commands of every page; loaded when one is first opened. */
import { Match, Switch } from "solid-js";
import type { Preferences } from "../../store/createPreferences.ts";
import type { Language } from "../format.ts";
import { englishBody } from "../locale/englishBody.ts";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { registerOpenCommands } from "../scenarios/scenarioCommands.ts";
import { closeCommands, opened } from "./opened.ts";
import { Palette } from "./Palette.tsx";
import { usePageCommands } from "./pageCommands.ts";
import { registerCommands } from "./registry.ts";
import { Shortcuts } from "./Shortcuts.tsx";

export interface CommandDialogsProps {
  readonly preferences: Preferences<Language>;
}

export function CommandDialogs(props: CommandDialogsProps) {
  useLearned(englishBody, paletteEnglish, scenariosEnglish);
  registerCommands(usePageCommands(props.preferences));
  registerOpenCommands();
  return (
    <Switch>
      <Match when={opened() === "palette"}>
        <Palette onClose={() => closeCommands("palette")} />
      </Match>
      <Match when={opened() === "shortcuts"}>
        <Shortcuts onClose={() => closeCommands("shortcuts")} />
      </Match>
    </Switch>
  );
}
