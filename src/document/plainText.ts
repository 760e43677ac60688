/** Text as a person reads it. */

/** What nobody sees: control characters, those that turn the direction of all that follows, and halves of characters. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** The text without what nobody sees: a name must not turn the numbers of the sentence that it stands in. */
export const plainText = (text: string): string => text.replace(HIDDEN, "");

/** A name as typed, without what nobody sees and without space around it. */
export const plainName = (typed: string): string => plainText(typed).trim();

/** The beginning of a text, at most so many UTF-16 units, ending with a whole character. */
export const cutText = (text: string, most: number): string => plainText(text.slice(0, most)).trimEnd();
