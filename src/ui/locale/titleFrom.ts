/** What a workbook from a link is called, in each language: who gets one may send it on from a page in the other. */
export const TITLE_FROM = {
  en: "{{title}}, from {{name}}",
  nl: "{{title}}, van {{name}}",
} as const;

/** A title without the sender that a link before gave it. */
export function withoutSender(title: string): string {
  for (const form of Object.values(TITLE_FROM)) {
    const between = form.replace("{{title}}", "").replace("{{name}}", "");
    const at = title.lastIndexOf(between);
    if (at > 0) return title.slice(0, at);
  }
  return title;
}
