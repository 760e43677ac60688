import { describe, expect, test } from "vitest";
import { namersOf, names, withName } from "../../src/document/formulaNames.ts";

describe("A name in a formula", () => {
  test("is replaced wherever it stands by itself", () => {
    expect(withName("a + sum(a)*a", "a", "b")).toBe("b + sum(b)*b");
    expect(withName("=a", "a", "b")).toBe("=b");
  });

  test("is not replaced in a longer name or a text", () => {
    expect(withName(`aa + a_a + a2 + "a" + 'a' + x["a"]`, "a", "b")).toBe(
      `aa + a_a + a2 + "a" + 'a' + x["a"]`,
    );
  });

  test("is replaced in what cannot be parsed, up to a text that is not closed", () => {
    expect(withName(`(a + + a;{a} "a`, "a", "b")).toBe(`(b + + b;{b} "a`);
  });

  test("does not become part of the number before it", () => {
    expect(withName("2a + .5a + 2 a", "a", "e3")).toBe("2 e3 + .5 e3 + 2 e3");
    expect(withName("2a", "a", "exit")).toBe("2exit");
  });

  test("is found where it is replaced, and nowhere else", () => {
    expect(names("a + b", "a")).toBe(true);
    expect(names(`aa + "a"`, "a")).toBe(false);
  });
});

test("What names something are variables by formula and default, then checks, but not what has that name", () => {
  const workbook = {
    title: "",
    dimensions: [],
    variables: [
      { name: "a", formula: "a + 1" },
      { name: "b", default: "a" },
      { name: "c", formula: "b" },
      { name: "d", formula: "a *" },
    ],
    checks: [{ name: "low", formula: "a < 1", severity: "warning", kind: "low", message: "" } as const],
  };
  expect(namersOf(workbook, "a")).toEqual(["b", "d", "low"]);
});
