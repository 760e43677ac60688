/** How well an entry fits what is typed into the palette: the start of its label or name, then word starts, then letters in order. */

/** What an entry can be found by. */
export interface Findable {
  readonly label: string;
  /** As formulas name it. */
  readonly name?: string;
  /** Where it stands, and what is said of it. */
  readonly section?: string;
  readonly note?: string;
}

/** An entry made ready to be searched. */
export interface Searched {
  readonly label: string;
  readonly labelWords: readonly string[];
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly section: readonly string[];
  readonly note: readonly string[];
}

export function searched({ label, name = "", section = "", note = "" }: Findable): Searched {
  return {
    label: plain(label),
    labelWords: wordsOf(plain(label)),
    name: plain(name),
    nameWords: wordsOf(plain(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " "))),
    section: wordsOf(plain(section)),
    note: wordsOf(plain(note)),
  };
}

/** Small letters without accents. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}$%#]+/u).filter(Boolean);

/** A larger number fits better; 0 does not fit. */
export function rank(query: string, entry: Searched): number {
  const typed = plain(query);
  const tokens = wordsOf(typed);
  if (tokens.length === 0) return 0;
  const { label, labelWords, name, nameWords, section, note } = entry;
  return Math.max(
    rankText(typed, tokens, label, labelWords),
    rankText(typed, tokens, name, nameWords) - 2,
    beginWords(tokens, [...labelWords, ...nameWords, ...section]) ? 30 : 0,
    beginWords(tokens, [...labelWords, ...nameWords, ...section, ...note]) ? 10 : 0,
  );
}

function rankText(typed: string, tokens: readonly string[], text: string, words: readonly string[]): number {
  if (text === "") return 0;
  if (text === typed) return 100;
  if (text.startsWith(typed)) return 90;
  if (beginWords(tokens, words)) return words[0]?.startsWith(tokens[0] ?? "") ? 80 : 75;
  if (typed.length > 1 && text.includes(typed)) return 60;
  return tokens.length === 1 ? lettersInOrder(typed, words) : 0;
}

/** Every word typed begins one of the words. */
const beginWords = (tokens: readonly string[], words: readonly string[]): boolean =>
  tokens.every((token) => words.some((word) => word.startsWith(token)));

/** "pmv" in "post-money valuation": the first letter begins a word; better the fewer letters are passed over. */
function lettersInOrder(typed: string, words: readonly string[]): number {
  if (typed.length < 2) return 0;
  const first = words.findIndex((word) => word.startsWith(typed.charAt(0)));
  if (first < 0) return 0;
  const text = words.slice(first).join(" ");
  let at = 0;
  let passed = 0;
  for (const letter of typed.slice(1)) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return 0;
    // Going on at a word's start is no way at all.
    if (text[next - 1] !== " ") passed += next - at - 1;
    at = next;
  }
  return Math.max(40 - 2 * passed, 12);
}
