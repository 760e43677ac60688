import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { argAt, createGraph, few, type Graph, LEAF, leaf, many } from "../../src/engine/graph.ts";
import { OP } from "../../src/engine/operations.ts";
import { orderNodes, resolve } from "../../src/engine/order.ts";

/** A graph of cells, each the sum of the cells it reads and an input of its own. */
function cellsReading(precedents: readonly (readonly number[])[]): { graph: Graph; roots: Int32Array } {
  const graph = createGraph();
  const roots = precedents.map((read, cell) => {
    const node = many(graph, OP.sum, [
      leaf(graph, LEAF.input, cell),
      ...read.map((other) => leaf(graph, LEAF.cell, other)),
    ]);
    graph.cell.values[node] = cell;
    return node;
  });
  return { graph, roots: Int32Array.from(roots) };
}

/** The order of the cells, and the groups as cells, with their unknowns. */
function ordered(precedents: readonly (readonly number[])[]) {
  const { graph, roots } = cellsReading(precedents);
  const { nodes, groups } = orderNodes(graph, roots);
  const cellOf = (node: number): number => graph.cell.values[node] as number;
  return {
    cells: nodes.map(cellOf),
    groups: groups.map(({ from, to, unknowns }) => ({
      members: nodes.slice(from, to).map(cellOf),
      unknowns: unknowns.map(cellOf),
    })),
  };
}

describe("Calculation order", () => {
  test("puts a cell after what it reads, whatever the order of the cells", () => {
    expect(ordered([[1], [2], []]).cells).toEqual([2, 1, 0]);
    expect(ordered([[], [0], [1]]).cells).toEqual([0, 1, 2]);
  });

  test("has every cell once, precedents first, in any sheet without circles", () => {
    const sheet = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sheet, fc.infiniteStream(fc.nat()), (raw, shuffle) => {
        // Cell `names[i]` may read cells `names[j]` with j < i only: no circle, in any order of the cells.
        const names = raw.map((_, i) => i).sort((a, b) => (shuffle.next().value % 7) - 3 || a - b);
        const precedents: number[][] = raw.map(() => []);
        for (const [i, name] of names.entries())
          precedents[name] = i === 0 ? [] : (raw[i] ?? []).map((n) => names[n % i] as number);
        const { cells, groups } = ordered(precedents);
        expect(groups).toEqual([]);
        expect([...cells].sort((a, b) => a - b)).toEqual(raw.map((_, i) => i));
        const at = new Map(cells.map((cell, i) => [cell, i]));
        for (const [cell, read] of precedents.entries())
          for (const other of read) expect(at.get(other)).toBeLessThan(at.get(cell) as number);
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  test("a reference stands for the cell's own node", () => {
    const { graph, roots } = cellsReading([[], [0]]);
    const reference = leaf(graph, LEAF.cell, 0);
    expect(resolve(graph, roots, reference)).toBe(roots[0]);
    expect(resolve(graph, roots, roots[1] as number)).toBe(roots[1]);
  });
});

describe("Circular groups", () => {
  test("are the cells that read each other, with what is read before it is calculated", () => {
    expect(ordered([[1], [0]])).toEqual({ cells: [1, 0], groups: [{ members: [1, 0], unknowns: [0] }] });
  });

  test("may be one cell that reads itself", () => {
    expect(ordered([[0]]).groups).toEqual([{ members: [0], unknowns: [0] }]);
  });

  test("leave out what is only before or after them", () => {
    const { cells, groups } = ordered([[], [0, 2], [3], [1], [3]]);
    expect(groups).toHaveLength(1);
    expect([...(groups[0]?.members ?? [])].sort()).toEqual([1, 2, 3]);
    expect(cells.indexOf(0)).toBeLessThan(cells.indexOf(1));
    expect(cells.indexOf(4)).toBe(4);
  });

  test("are apart where they do not read each other, in calculation order", () => {
    const { groups } = ordered([[1], [0], [3, 0], [2]]);
    expect(groups.map(({ members }) => [...members].sort())).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("have as few unknowns as circles that do not meet", () => {
    // One circle of five: one unknown. A hub read by four spokes that read it: one unknown.
    expect(ordered([[4], [0], [1], [2], [3]]).groups[0]?.unknowns).toHaveLength(1);
    expect(ordered([[1, 2, 3, 4], [0], [0], [0], [0]]).groups[0]?.unknowns).toHaveLength(1);
  });

  test("are cut by their unknowns: within a group everything else comes after what it reads", () => {
    const sheet = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(sheet, (raw) => {
        const precedents = raw.map((read) => read.map((n) => n % raw.length));
        const { cells, groups } = ordered(precedents);
        const unknowns = new Set(groups.flatMap((group) => group.unknowns));
        const done = new Set<number>();
        for (const cell of cells) {
          for (const other of precedents[cell] ?? [])
            expect(done.has(other) || unknowns.has(other)).toBe(true);
          done.add(cell);
        }
        expect(done.size).toBe(raw.length);
      }),
      { seed: 16, numRuns: 300 },
    );
  });
});

describe("Depth and width", { timeout: 60_000 }, () => {
  test("of a hundred thousand cells do not matter", () => {
    const n = 100_000;
    const chain = Array.from({ length: n }, (_, i) => (i === 0 ? [] : [i - 1]));
    expect(ordered(chain).cells.at(-1)).toBe(n - 1);
    expect(ordered(chain.map((read) => read.map((i) => n - 1 - i)).reverse()).cells[0]).toBe(n - 1);
    const circle = chain.map((read, i) => (i === 0 ? [n - 1] : read));
    expect(ordered(circle).groups[0]?.unknowns).toHaveLength(1);
    const wide = [Array.from({ length: n }, (_, i) => i + 1), ...Array.from({ length: n }, () => [])];
    expect(ordered(wide).cells.at(-1)).toBe(0);
  });

  test("of one formula do not matter: a hundred thousand additions in a row", () => {
    const graph = createGraph();
    let node = leaf(graph, LEAF.input, 0);
    for (let i = 1; i <= 100_000; i++) node = few(graph, OP.add, node, leaf(graph, LEAF.input, i));
    const { nodes } = orderNodes(graph, Int32Array.of(node));
    expect(nodes).toHaveLength(100_000);
    expect(argAt(graph, nodes[1] as number, 0)).toBe(nodes[0]);
  });
});
