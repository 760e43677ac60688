/** Numbers and the units behind them -> one token each: `35 $B/GW` is one number, 35e9 dollars per 1e9 watt. */
import type { Complaint } from "./errors.ts";
import type { Token } from "./token.ts";
import { combine, isPlain, PLAIN, type Powers, raise, toBase, UNITS } from "./units.ts";

/** The tokens with every number joined to its unit; complains of `1/2 year`, which could mean two things. */
export function joinUnits(tokens: readonly Token[]): readonly Token[] | Complaint {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const unit = token.kind === "number" ? unitFrom(tokens, i + 1) : undefined;
    if (unit === undefined) {
      joined.push(token);
      continue;
    }
    const before = joined.at(-2);
    if (joined.at(-1)?.text === "/" && before?.kind === "number" && isPlain(before.powers)) {
      const name = nameAt(tokens, i + 1);
      const message = `Brackets are needed: (${before.text}/${token.text}) ${name}, or ${before.text}/(${token.text} ${name})?`;
      return { kind: "syntax_error", message, start: before.start, end: unit.end };
    }
    const exponent = tokens[unit.next]?.text === "^" ? tokens[unit.next] : undefined;
    if (exponent !== undefined) {
      const message =
        "Brackets are needed around what the exponent belongs to; a unit's own is a whole number.";
      return { kind: "syntax_error", message, start: token.start, end: exponent.end };
    }
    const value = toBase(token.value, { text: "", ...unit });
    if (!Number.isFinite(value)) {
      const message = "The number is too large in this unit.";
      return { kind: "number_too_large", message, start: token.start, end: unit.end };
    }
    joined.push({ ...token, value, powers: unit.powers, end: unit.end });
    i = unit.next - 1;
  }
  return joined;
}

/** A unit written out in tokens: what it measures, its factors, and where the tokens go on. */
interface WrittenUnit {
  readonly powers: Powers;
  readonly multiply: number;
  readonly divide: number;
  readonly end: number;
  readonly next: number;
}

/** The unit whose name stands at a place, with the units multiplied or divided behind it; undefined where none stands. */
function unitFrom(tokens: readonly Token[], at: number): WrittenUnit | undefined {
  if (!UNITS.has(nameAt(tokens, at))) return undefined;
  let unit: WrittenUnit = { powers: PLAIN, multiply: 1, divide: 1, end: 0, next: at };
  for (let sign: 1 | -1 | 0 = 1; sign !== 0; sign = signBeforeUnit(tokens, unit.next)) {
    const place = unit.next === at ? at : unit.next + 1;
    unit = withPart(tokens, place, sign, unit);
  }
  return unit;
}

/** The unit with one more name, and its exponent if one is written. */
function withPart(tokens: readonly Token[], place: number, sign: 1 | -1, before: WrittenUnit): WrittenUnit {
  const part = UNITS.get(nameAt(tokens, place)) ?? { powers: PLAIN, multiply: 1, divide: 1 };
  const exponent = tokens[place + 1]?.text === "^" ? tokens[place + 2] : undefined;
  const isRaised = exponent?.kind === "number";
  const power = isRaised ? exponent.value : 1;
  const [up, down] = sign > 0 ? [part.multiply, part.divide] : [part.divide, part.multiply];
  return {
    powers: combine(before.powers, raise(part.powers, sign * power)),
    multiply: before.multiply * up ** power,
    divide: before.divide * down ** power,
    end: tokens[isRaised ? place + 2 : place]?.end ?? before.end,
    next: place + (isRaised ? 3 : 1),
  };
}

const nameAt = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.kind === "name" ? (tokens[i]?.text ?? "") : "";

/** 1 or -1 where the tokens go on with `* unit` or `/ unit`; `* year` is left alone, since year is also the item's number. */
function signBeforeUnit(tokens: readonly Token[], i: number): 1 | -1 | 0 {
  const name = nameAt(tokens, i + 1);
  if (!UNITS.has(name)) return 0;
  if (tokens[i]?.text === "/") return -1;
  return tokens[i]?.text === "*" && name !== "year" ? 1 : 0;
}
