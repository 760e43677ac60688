/** What is said of where a value or a formula comes from, once a person has given another: nothing published is left. */
import type { Variable } from "../engine/index.ts";

export const BY_PERSON = {
  status: "yours",
  source: undefined,
  date: undefined,
  rivals: undefined,
  items: undefined,
} as const satisfies { readonly [field in keyof Variable]?: Variable[field] | undefined };
