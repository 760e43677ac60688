/** Complaints about formulas, names and values in Dutch. The engine says them in English; here they are known by their words. */
import { QUANTITY_COMPLAINTS, type QuantityComplaint } from "../../engine/index.ts";
import { DUTCH_PARTS, DUTCH_TEMPLATES } from "./dutchFormulaTemplates.ts";
import { dutchComplaints } from "./dutchSentences.ts";

interface Known {
  readonly english: RegExp;
  readonly dutch: string;
}

/** Values that cannot be read are said by sentences of their own. */
const QUANTITIES = (Object.keys(QUANTITY_COMPLAINTS) as QuantityComplaint[]).map(
  (key) => [QUANTITY_COMPLAINTS[key], dutchComplaints[key]] as const,
);

const KNOWN: readonly Known[] = [...DUTCH_TEMPLATES, ...QUANTITIES].map(([english, dutch]) => ({
  english: expressionOf(english),
  dutch,
}));

/** What a sentence looks like with anything in its places; the same place twice holds the same. */
function expressionOf(template: string): RegExp {
  const seen = new Set<string>();
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      const isAgain = seen.has(name);
      seen.add(name);
      return isAgain ? `\\k<${name}>` : `(?<${name}>[\\s\\S]*?)`;
    })
    .join("");
  return new RegExp(`^${source}$`);
}

/** The complaint in Dutch; undefined for one that is not known. */
export function inDutch(message: string): string | undefined {
  const ofInput = /^input(\[[^\]]*\])?: ([\s\S]+)$/.exec(message);
  if (ofInput !== null) {
    const [, place = "", inner = ""] = ofInput;
    const said = inDutch(inner);
    return said && `invoer${place}: ${said}`;
  }
  const [, before = "", near] = /^([\s\S]+) Did you mean ([\s\S]+)\?$/.exec(message) ?? [];
  const said = near === undefined ? undefined : sentence(before);
  return said === undefined ? sentence(message) : `${said} Bedoelt u ${near}?`;
}

function sentence(message: string): string | undefined {
  for (const { english, dutch } of KNOWN) {
    const found = english.exec(message);
    if (found === null) continue;
    const words = Object.entries(found.groups ?? {}).map(
      ([place, text]) => [place, translated(place, text)] as const,
    );
    if (words.some(([, word]) => word === undefined)) continue;
    const facts = new Map(words);
    return dutch.replace(/\{(\w+)\}/g, (place, name: string) => facts.get(name) ?? place);
  }
  return undefined;
}

/** What stands in a place: English words by their own table, anything else as it is. Undefined: words that do not belong there. */
function translated(place: string, text: string): string | undefined {
  if (place.startsWith("usage")) return usageInDutch(text);
  if (place.startsWith("list")) return text.replaceAll(" and ", " en ").replaceAll(" or ", " of ");
  if (!/^(?:word|measure)/.test(place)) return text;
  const [, from, to] = /^a whole number from (\S+) to (\S+)$/.exec(text) ?? [];
  if (to !== undefined) return `een heel getal van ${from} tot en met ${to}`;
  if (Object.hasOwn(DUTCH_PARTS, text)) return DUTCH_PARTS[text];
  return place.startsWith("measure") ? text : undefined;
}

/** How a function is called: "sum(x) of sum(x, dimension)". The words in brackets are the engine's own. */
function usageInDutch(usage: string): string {
  if (Object.hasOwn(DUTCH_PARTS, usage)) return DUTCH_PARTS[usage] as string;
  // `a or b` is a formula; between two calls it is a word.
  return usage.replace(/\) or /g, ") of ");
}
