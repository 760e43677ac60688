import { describe, expect, test } from "vitest";
import {
  argAt,
  argCount,
  claim,
  constant,
  constantOf,
  createGraph,
  failure,
  few,
  type Graph,
  LEAF,
  leaf,
  many,
  TooLarge,
} from "../../src/engine/graph.ts";
import { MAX_INSTRUCTIONS } from "../../src/engine/limits.ts";
import { OP } from "../../src/engine/operations.ts";

const argsOf = (graph: Graph, node: number): readonly number[] =>
  Array.from({ length: argCount(graph, node) }, (_, i) => argAt(graph, node, i));

describe("Equal parts", () => {
  test("are one node", () => {
    const graph = createGraph();
    const [x, y] = [leaf(graph, LEAF.input, 0), leaf(graph, LEAF.input, 1)];
    expect(leaf(graph, LEAF.input, 0)).toBe(x);
    expect(constant(graph, 0.1)).toBe(constant(graph, 0.1));
    expect(few(graph, OP.add, x, y)).toBe(few(graph, OP.add, x, y));
    expect(many(graph, OP.sum, [x, y, x])).toBe(many(graph, OP.sum, [x, y, x]));
  });

  test("are not one where anything differs", () => {
    const graph = createGraph();
    const [x, y] = [leaf(graph, LEAF.input, 0), leaf(graph, LEAF.input, 1)];
    const nodes = [
      leaf(graph, LEAF.cell, 0),
      few(graph, OP.add, x, y),
      few(graph, OP.add, y, x),
      few(graph, OP.subtract, x, y),
      few(graph, OP.negate, x),
      few(graph, OP.choose, x, y, x),
      many(graph, OP.sum, [x, y]),
      many(graph, OP.sum, [x, y, y]),
      many(graph, OP.product, [x, y]),
      constant(graph, 1),
      constant(graph, -1),
    ];
    expect(new Set([x, y, ...nodes]).size).toBe(nodes.length + 2);
  });

  test("are still found among very many", () => {
    const graph = createGraph();
    const nodes = Array.from({ length: 50_000 }, (_, i) => few(graph, OP.negate, leaf(graph, LEAF.input, i)));
    expect(new Set(nodes).size).toBe(50_000);
    for (const i of [0, 1, 777, 49_999])
      expect(few(graph, OP.negate, leaf(graph, LEAF.input, i))).toBe(nodes[i]);
    const before = graph.op.length;
    for (let i = 0; i < 1000; i++) constant(graph, i % 10);
    expect(graph.op.length).toBe(before + 10);
  });

  test("but errors are not: each has its own", () => {
    const graph = createGraph();
    expect(failure(graph, 0)).not.toBe(failure(graph, 0));
  });
});

describe("Constants", () => {
  test("are folded", () => {
    const graph = createGraph();
    const [two, three] = [constant(graph, 2), constant(graph, 3)];
    expect(constantOf(graph, few(graph, OP.add, two, three))).toBe(5);
    expect(constantOf(graph, many(graph, OP.sum, [two, three, two]))).toBe(7);
    expect(constantOf(graph, few(graph, OP.negate, constant(graph, 0)))).toBe(0);
    expect(Object.is(constantOf(graph, few(graph, OP.negate, constant(graph, 0))), 0)).toBe(true);
  });

  test("are not folded into an error, which must be explained", () => {
    const graph = createGraph();
    const [one, zero] = [constant(graph, 1), constant(graph, 0)];
    const quotient = few(graph, OP.divide, one, zero);
    expect(constantOf(graph, quotient)).toBeUndefined();
    expect(argsOf(graph, quotient)).toEqual([one, zero]);
  });

  test("decide a condition", () => {
    const graph = createGraph();
    const [x, y] = [leaf(graph, LEAF.input, 0), leaf(graph, LEAF.input, 1)];
    expect(few(graph, OP.choose, constant(graph, 1), x, y)).toBe(x);
    expect(few(graph, OP.choose, constant(graph, 0), x, y)).toBe(y);
  });
});

describe("Whole powers", () => {
  const graph = createGraph();
  const x = leaf(graph, LEAF.input, 0);
  const power = (n: number): number => few(graph, OP.power, x, constant(graph, n));
  const opOf = (node: number): number | undefined => graph.op.values[node];

  test("are multiplications: x^4 is the square of x^2", () => {
    expect(power(1)).toBe(x);
    expect(power(2)).toBe(few(graph, OP.multiply, x, x));
    expect(power(4)).toBe(few(graph, OP.multiply, power(2), power(2)));
    expect(opOf(power(5))).toBe(OP.multiply);
  });

  test("below 0 are one division", () => {
    expect(power(-2)).toBe(few(graph, OP.divide, constant(graph, 1), power(2)));
  });

  test("of 0, of a fraction and of a large number stay powers", () => {
    for (const n of [0, 0.5, 65, -1000]) expect(opOf(power(n))).toBe(OP.power);
  });
});

describe("A cell", () => {
  test("takes the last node for its own", () => {
    const graph = createGraph();
    const x = leaf(graph, LEAF.input, 0);
    const firstNew = graph.op.length;
    const sum = few(graph, OP.add, x, x);
    expect(claim(graph, sum, firstNew, 5)).toBe(sum);
    expect(graph.cell.values[sum]).toBe(5);
  });

  test("takes a copy of what is a leaf, older, or another cell's", () => {
    const graph = createGraph();
    const x = leaf(graph, LEAF.input, 0);
    const copyOf = (node: number, cell: number): void => {
      const own = claim(graph, node, graph.op.length, cell);
      expect(graph.op.values[own]).toBe(OP.copy);
      expect(argsOf(graph, own)).toEqual([node]);
    };
    copyOf(x, 0);
    const sum = few(graph, OP.add, x, x);
    copyOf(sum, 1);
    const product = few(graph, OP.multiply, x, x);
    claim(graph, product, product, 2);
    copyOf(product, 3);
  });

  test("shares its own node with nobody after", () => {
    const graph = createGraph();
    const x = leaf(graph, LEAF.input, 0);
    const own = claim(graph, few(graph, OP.add, x, x), x, 0);
    expect(few(graph, OP.add, x, x)).not.toBe(own);
  });
});

test("A hundred thousand cells of the same operation are made without looking at each other", {
  timeout: 60_000,
}, () => {
  const graph = createGraph();
  const x = leaf(graph, LEAF.input, 0);
  for (let cell = 0; cell < 100_000; cell++) {
    const firstNew = graph.op.length;
    claim(graph, few(graph, OP.add, x, x), firstNew, cell);
  }
  expect(graph.op.length).toBe(100_001);
});

test("A graph holds so many instructions and no more", { timeout: 60_000 }, () => {
  const graph = createGraph();
  for (let i = 0; i < MAX_INSTRUCTIONS; i++) failure(graph, 0);
  expect(() => failure(graph, 0)).toThrow(TooLarge);
});
