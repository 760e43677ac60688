/** The published deals, the built-in one among them, in the order of the list on the page. */
import { amazonLoop } from "./amazonLoop.ts";
import { amdWarrant } from "./amdWarrant.ts";
import { announced2026 } from "./announced.ts";
import { anthropic } from "./anthropic.ts";
import { closed2026 } from "./closed.ts";
import { coreWeave } from "./coreWeave.ts";
import { letterOfIntent } from "./letterOfIntent.ts";
import { lucent } from "./lucent.ts";
import { oracleChain } from "./oracleChain.ts";
import type { Preset } from "./preset.ts";
import { seed } from "./seed.ts";
import { xaiLease } from "./xaiLease.ts";

export const presets: readonly Preset[] = [
  seed,
  letterOfIntent,
  announced2026,
  closed2026,
  amazonLoop,
  coreWeave,
  amdWarrant,
  oracleChain,
  anthropic,
  xaiLease,
  lucent,
];
