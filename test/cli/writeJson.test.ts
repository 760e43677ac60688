import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson } from "../../src/cli/writeJson.ts";

test("It writes what JSON.stringify writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(writeJson(plain)).toBe(JSON.stringify(plain, null, 2));
    }),
    { seed: 6 },
  );
});

test("The keys of a map keep their order", () => {
  const years = new Map([
    ["-1", 1],
    ["0", 2],
    ["1", 3],
  ]);
  expect(writeJson({ years })).toBe('{\n  "years": {\n    "-1": 1,\n    "0": 2,\n    "1": 3\n  }\n}');
  expect(writeJson(new Map())).toBe("{}");
});

test("A key that names a prototype is a key", () => {
  expect(writeJson(new Map([["__proto__", 1]]))).toBe('{\n  "__proto__": 1\n}');
});
