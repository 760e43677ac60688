import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBase64url } from "../../src/io/base64url.ts";
import { digestOf } from "../../src/io/digest.ts";
import { editionOf } from "../../src/io/edition.ts";
import { type KeptWorkbook, keptOf, readKept } from "../../src/io/keptWorkbook.ts";
import { MAX_LINK_LENGTH, readLink, writeLink } from "../../src/io/shareLink.ts";
import { deal } from "../../src/model/deal.ts";

const kept: KeptWorkbook = keptOf(
  {
    id: "one",
    preset: "seed-2026-01",
    overrides: { roundSize: 110, cheque: { Nvidia: 25 }, grossMargin: 70, valuation: 730 },
    scenarios: [],
  },
  deal,
);
const results = { supplierOwnership: 3.42465753424658, effectiveCost: 9.5, lost: null };

const fragmentOf = async (by?: string): Promise<string> => {
  const written = await writeLink(kept, by, results);
  return "fragment" in written ? written.fragment : expect.fail("too long");
};
const fragment = await fragmentOf("Anna");

/** A link with any bytes, and a digest that is right. */
function linkOf(bytes: Uint8Array): string {
  const payload = toBase64url(bytes);
  return `link/1.${digestOf(payload)}${payload.length.toString(36)}.${payload}`;
}
const linkOfText = (text: string): string => linkOf(deflateRawSync(Buffer.from(text)));
const problemOf = async (link: string): Promise<string> => {
  const reading = await readLink(link);
  return "problem" in reading ? reading.problem : "none";
};

describe("A link", () => {
  test("holds what was put in it", async () => {
    expect(await readLink(fragment)).toEqual({ kept, by: "Anna", results });
    expect(await readLink(await fragmentOf())).toEqual({ kept, results });
  });

  test("of a published deal with four inputs changed is short enough to be sent anywhere", () => {
    expect(fragment.length).toBeLessThan(500);
  });

  test("is made of letters that an address may hold", () => {
    expect(fragment).toMatch(/^link\/1\.[0-9a-z]+\.[\w-]+$/);
  });

  test.each<[string, (link: string) => string]>([
    ["a full stop", (link) => `${link}.`],
    ["a bracket", (link) => `${link})`],
    ["a comma", (link) => `${link},`],
    ["a pointed bracket", (link) => `${link}>`],
    ["quotation marks", (link) => `${link}”’"`],
    ["marks of a newsletter", (link) => `${link}&utm_source=mail&utm_medium=x`],
    ["marks behind a question mark", (link) => `${link}?fbclid=IwAR0123`],
    ["line breaks within", (link) => link.replace(/(.{70})/g, "$1\r\n")],
    ["line breaks and marks of a reply within", (link) => link.replace(/(.{70})/g, "$1\n> ")],
    ["spaces within", (link) => link.replace(/(.{70})/g, "$1 ")],
    ["no-break and zero-width spaces within", (link) => link.replace(/(.{70})/g, "$1\u00a0\u200b")],
    ["a percent sign for each letter", (link) => [...link].map(percent).join("")],
    ["percent signs twice over", (link) => encodeURIComponent(encodeURIComponent(link))],
    ["a space written out", (link) => link.replace(/(.{70})/g, "$1%20%E2%80%8B")],
    ["the whole address before it", (link) => `https://loopsheet.example/#${link}`],
  ])("survives %s", async (_, mangle) => {
    expect(await readLink(mangle(fragment))).toEqual({ kept, by: "Anna", results });
  });
});

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;

describe("A link that came to harm", () => {
  test("is said to be cut short wherever it was cut", async () => {
    for (let length = 0; length < fragment.length; length++)
      expect(await problemOf(fragment.slice(0, length)), `cut at ${length}`).toBe("truncated");
  });

  test("never gives anything else where a letter of it is another", async () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const begin = "link/1.".length;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (place, other) => {
        const at = begin + (place % (fragment.length - begin));
        const letter = alphabet.charAt(other % alphabet.length);
        if (letter === fragment.charAt(at)) return;
        const flipped = fragment.slice(0, at) + letter + fragment.slice(at + 1);
        expect(["corrupt", "truncated"]).toContain(await problemOf(flipped));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test("is said to be damaged where letters were put in, taken out or made small", async () => {
    const middle = fragment.length / 2;
    expect(await problemOf(`${fragment.slice(0, middle)}x${fragment.slice(middle)}`)).toBe("corrupt");
    expect(await problemOf(fragment.slice(0, middle) + fragment.slice(middle + 1))).toBe("truncated");
    expect(await problemOf(fragment.toLowerCase())).toBe("corrupt");
  });

  test("of a newer Loopsheet is said to be so", async () => {
    expect(await problemOf(fragment.replace("link/1.", "link/2."))).toBe("newer");
    expect(await problemOf("link/12.anything at all")).toBe("newer");
    expect(await problemOf(fragment.replace("link/1.", "link/0."))).toBe("corrupt");
  });
});

describe("A hostile link", () => {
  test("that becomes a thousand million zeros is stopped", async () => {
    // Deflate says the same again and again in few bits: blocks of a million zeros, put together by hand.
    const million = deflateRawSync(Buffer.alloc(40_000_000), { finishFlush: 2 });
    expect(await problemOf(linkOf(million.subarray(0, 45_000)))).toBe("too_large");
  });

  test("that is too long to begin with is not even measured", async () => {
    expect(await problemOf(`link/1.${"a".repeat(14)}zzzz.${"A".repeat(5_000_000)}`)).toBe("too_large");
    expect(await problemOf(`link/1.${"a".repeat(14)}zzzz.A`)).toBe("too_large");
  });

  test.each<[string, string]>([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["nothing of ours", '{"a":1}'],
    ["a number beyond all", '{"kept":{"a":1e999}}'],
    ["a prototype", '{"kept":{"__proto__":{"polluted":1}}}'],
    ["a constructor", '{"kept":{"constructor":{"prototype":{"polluted":1}}}}'],
    ["nesting without end", `{"kept":${'{"a":'.repeat(5000)}1${"}".repeat(5001)}`],
    ["lists without end", `{"kept":${"[".repeat(100_000)}`],
    ["a sender with a long name", `{"kept":{},"by":"${"a".repeat(81)}"}`],
    ["too many results", `{"kept":{},"results":{${Array.from({ length: 21 }, (_, i) => `"r${i}":1`)}}}`],
    ["results that are none", '{"kept":{},"results":{"a":"1"}}'],
  ])("with %s is unreadable, and says where", async (_, text) => {
    const reading = await readLink(linkOfText(text));
    if (!("problem" in reading)) expect.fail("it was read");
    expect(reading.problem).toBe("unreadable");
    expect(reading.complaints?.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("with overrides by the thousand is read, and its workbook too", async () => {
    const cheque = Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`Holder ${i}`, i]));
    const huge = { ...kept, edition: editionOf(deal), overrides: { cheque } };
    const reading = await readLink(linkOfText(JSON.stringify({ kept: huge })));
    if ("problem" in reading) expect.fail(reading.problem);
    const read = readKept(reading.kept, "one", () => deal);
    expect("state" in read && read.state.overrides).toEqual({ cheque });
  });

  test("with names of markup gives them as the text that they are", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const reading = await readLink(linkOfText(JSON.stringify({ kept: { ...kept, title: name }, by: name })));
    if ("problem" in reading) expect.fail(reading.problem);
    const read = readKept(reading.kept, "one", () => deal);
    expect([reading.by, "state" in read && read.state.title]).toEqual([name, name]);
  });
});

describe("A workbook too large for a link", () => {
  test("is said to be, with the length that the link would have", async () => {
    let seed = 1;
    const noise = (): string => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36);
    };
    const scenarios = Array.from({ length: 100 }, (_, i) => ({
      name: `Scenario ${i}`,
      overrides: Object.fromEntries(Array.from({ length: 100 }, () => [noise(), noise() + noise()])),
    }));
    const written = await writeLink({ ...kept, scenarios });
    expect("tooLong" in written && written.tooLong).toBeGreaterThan(MAX_LINK_LENGTH);
  });
});
