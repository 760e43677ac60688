/** Why a typed value cannot be read, in the page's language. */
import { complaintSentence, type Unreadable } from "../../engine/index.ts";
import type { Locale } from "./context.tsx";

export const complaintText = ({ pack }: Pick<Locale, "pack">, unreadable: Unreadable): string =>
  complaintSentence(unreadable, pack()?.complaints);
