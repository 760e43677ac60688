/** Keeps the open scenario in step with the values that are in force. A file of its own: the first picture needs this alone of scenarios. */
import type { Contents } from "./contents.ts";

/** Contents, or a state, whose open scenario has the values that are in force; the same where it has. */
export function inStep<T extends Pick<Contents, "overrides" | "scenario" | "scenarios">>(whole: T): T {
  const { scenario, scenarios = [], overrides } = whole;
  const open = scenarios.find(({ name }) => name === scenario);
  if (open === undefined || open.overrides === overrides) return whole;
  return { ...whole, scenarios: scenarios.map((one) => (one === open ? { ...one, overrides } : one)) };
}
