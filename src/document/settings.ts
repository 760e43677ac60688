/** How circular references are solved, changed. */
import { DEFAULT_SETTINGS, type Settings } from "../engine/index.ts";
import { MAX_ITERATIONS } from "../engine/limits.ts";
import type { Change } from "./contents.ts";
import { withFields } from "./kept.ts";
import { type Refusal, refused } from "./refusals.ts";

export const changeSettings =
  (patch: Partial<Settings>): Change =>
  (contents) => {
    const refusal = refusalOf(patch);
    if (refusal !== undefined) return { refusal };
    const { workbook } = contents;
    const before: Settings = { ...DEFAULT_SETTINGS, ...workbook.settings };
    const asked = Object.keys(patch) as (keyof Settings)[];
    const name = asked.find((one) => patch[one] !== before[one]) ?? asked[0] ?? "iterate";
    const after: Settings = { ...before, ...patch };
    const isSame = asked.every((one) => patch[one] === before[one]);
    const settings = withFields<Partial<Settings>>(workbook.settings ?? {}, patch);
    return {
      contents: isSame ? contents : { ...contents, workbook: { ...workbook, settings } },
      done: { did: "setting", name, from: String(before[name]), to: String(after[name]) },
    };
  };

function refusalOf({ iterations = 1, change = 0.1, damping = 1 }: Partial<Settings>): Refusal | undefined {
  if (!(Number.isInteger(iterations) && iterations >= 1 && iterations <= MAX_ITERATIONS))
    return refused("setting_iterations", { value: String(iterations), limit: `${MAX_ITERATIONS}` }).refusal;
  if (!(change > 0 && change < 1)) return refused("setting_change", { value: String(change) }).refusal;
  if (!(damping > 0 && damping <= 2)) return refused("setting_damping", { value: String(damping) }).refusal;
  return undefined;
}
