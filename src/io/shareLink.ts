/**
 * Links that hold a workbook: "link/1.DIGEST.PAYLOAD" behind the "#" of an address, which no server is sent. The payload
 * is JSON, made small; the digest tells of its every letter and of its length, so that what was cut or changed on the way
 * is known, and what mail and chat programs hang on is not.
 */
import * as v from "valibot";
import { MAX_NAME } from "../document/dealState.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { canDeflate, deflate, inflate } from "./deflate.ts";
import { digestOf } from "./digest.ts";
import { type FileComplaint, said } from "./fileComplaint.ts";
import type { KeptWorkbook } from "./keptWorkbook.ts";
import { readJson } from "./readJson.ts";
import { inMessage, schemaComplaints } from "./schemaComplaints.ts";
import { fields, mustBe, needed, number, object, perKey, text } from "./schemaParts.ts";

/** The version of a link's form. */
const LINK_VERSION = 1;
/** Longest link, in letters behind the "#". */
export const MAX_LINK_LENGTH = 64 * 1024;
/** Most that a link may hold once it is large again, in bytes. */
export const MAX_INFLATED = 1024 * 1024;
/** Most results that go with a link. */
export const MAX_RESULTS = 20;

/** A few results by variable as the sender saw them, in the variable's unit; null where there was none. */
export type LinkResults = Readonly<Record<string, number | null>>;

/** What a link holds. */
export interface LinkContents {
  /** To be read by `readKept`. */
  readonly kept: unknown;
  readonly by?: string;
  readonly results?: LinkResults;
}

/**
 * `unsupported`: this browser cannot read links; `truncated`: a part is missing; `corrupt`: letters were changed;
 * `newer`: made by a newer Loopsheet; `too_large`: beyond the limits; `unreadable`: it holds something else.
 */
export type LinkProblem = "unsupported" | "truncated" | "corrupt" | "newer" | "too_large" | "unreadable";

export type LinkReading =
  | LinkContents
  | { readonly problem: LinkProblem; readonly complaints?: readonly FileComplaint[] };

/** The link's part behind the "#", or its length where that is too long. */
export async function writeLink(
  kept: KeptWorkbook,
  by?: string,
  results?: LinkResults,
): Promise<{ readonly fragment: string } | { readonly tooLong: number }> {
  const contents = JSON.stringify({ ...(by && { by }), kept, ...(results && { results }) });
  const payload = toBase64url(await deflate(contents));
  const fragment = `link/${LINK_VERSION}.${digestOf(payload)}${payload.length.toString(36)}.${payload}`;
  const isTooLong = fragment.length > MAX_LINK_LENGTH || new Blob([contents]).size > MAX_INFLATED;
  return isTooLong ? { tooLong: fragment.length } : { fragment };
}

/** Reads a link's part behind the "#". Never throws, whatever it is given. */
export async function readLink(fragment: string): Promise<LinkReading> {
  const whole = wholePayload(fragment);
  if ("problem" in whole) return whole;
  if (!canDeflate()) return { problem: "unsupported" };
  const bytes = fromBase64url(whole.payload);
  if (bytes === undefined) return { problem: "corrupt" };
  const inflated = await inflate(bytes, MAX_INFLATED);
  if ("problem" in inflated) return inflated;
  const json = readJson(inflated.text);
  if ("complaints" in json) return { problem: "unreadable", complaints: json.complaints };
  const parsed = v.safeParse(contentsSchema, json.value, { abortPipeEarly: true });
  if (!parsed.success) return { problem: "unreadable", complaints: schemaComplaints(parsed.issues) };
  return parsed.output;
}

const FORM = /link\/(\d+)\.([0-9a-z]{0,14})([0-9a-z]*)\.(.*)$/;

/** The payload without what was hung on or put between, or what is wrong with it. */
function wholePayload(fragment: string): { readonly payload: string } | { readonly problem: LinkProblem } {
  if (fragment.length > 4 * MAX_LINK_LENGTH) return { problem: "too_large" };
  // White space, line breaks, quotation marks: nothing of a link.
  const letters = withoutPercents(fragment).replace(/[^\w\-./]/g, "");
  const version = /link\/(\d+)\./.exec(letters)?.[1];
  if (version === undefined) return { problem: "truncated" };
  if (Number(version) !== LINK_VERSION)
    return { problem: Number(version) > LINK_VERSION ? "newer" : "corrupt" };
  const [, , digest = "", count = "", rest = ""] = FORM.exec(letters) ?? [];
  if (digest.length < DIGEST_LENGTH || count === "")
    return { problem: isCut(letters) ? "truncated" : "corrupt" };
  const length = Number.parseInt(count, 36);
  const payload = rest.replace(/[./]/g, "").slice(0, length);
  if (length > MAX_LINK_LENGTH) return { problem: "too_large" };
  if (payload.length === length && digestOf(payload) === digest) return { payload };
  return { problem: payload.length < length ? "truncated" : "corrupt" };
}

const DIGEST_LENGTH = 14;

/** Whether a link ends within its digest. */
const isCut = (letters: string): boolean => /link\/\d+\.[0-9a-z]*$/.test(letters);

/** Letters written as %41, once or twice over, made letters again; what is no letter of a link goes. */
function withoutPercents(text: string): string {
  const once = (given: string): string =>
    given.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code < 0x80 ? String.fromCharCode(code) : "";
    });
  return once(once(text));
}

const contentsSchema = fields(
  {
    kept: needed("part_kept", (what) =>
      v.pipe(object, v.record(v.string(), v.unknown()), v.description(what)),
    ),
    by: v.exactOptional(
      v.pipe(text("who made the link"), v.maxLength(MAX_NAME, mustBe("value_too_long", { most: MAX_NAME }))),
    ),
    results: v.exactOptional(
      v.pipe(
        perKey(v.nullable(number("a result")), "results by variable"),
        v.check(
          (results) => Object.keys(results).length <= MAX_RESULTS,
          inMessage(said("too_many_results", { most: MAX_RESULTS })),
        ),
      ),
    ),
  },
  "the contents of a link",
);
