/** How circular references are solved: on or off, at most how many turns, when they have settled, how much is damped. */
import { changeSettings } from "../../document/settings.ts";
import { readUnit, type Settings, type Unit } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useChange } from "../sheet/useChange.ts";
import { CheckField } from "./CheckField.tsx";
import { TextField } from "./TextField.tsx";
import { useReadNumber } from "./useReadNumber.ts";

const PLAIN = readUnit("") as Unit;

export function CircleSettings() {
  const { t, format } = useLocale();
  const { calculation } = useWorkspace();
  const change = useChange();
  const read = useReadNumber();
  const settings = (): Settings => calculation.sheet.settings;
  const number = (name: "iterations" | "change" | "damping", value: () => string) => (
    <TextField
      label={t(`side.setting.${name}`)}
      hint={t(`side.setting.${name}.note`)}
      id={`side-setting-${name}`}
      draft={`setting ${name}`}
      value={value()}
      take={(text) => {
        const reading = read(text, PLAIN);
        return "reason" in reading ? reading.reason : change(changeSettings({ [name]: reading.value }));
      }}
    />
  );
  return (
    <div class="form">
      <h4 class="side-subheading">{t("side.setting.title")}</h4>
      <CheckField
        label={t("side.setting.iterate")}
        id="side-setting-iterate"
        isOn={settings().iterate}
        take={(iterate) => change(changeSettings({ iterate }))}
      />
      {number("iterations", () => format.exactNumber(settings().iterations, ""))}
      {number("change", () => String(settings().change).replace(".", format.decimalSign))}
      {number("damping", () => format.exactNumber(settings().damping, ""))}
    </div>
  );
}
