/** The graph in calculation order -> one flat program over one column of doubles: constants, inputs, then results. */
import { argAt, argCount, type Graph, LEAF } from "./graph.ts";
import { FIRST_MANY, OP } from "./operations.ts";
import { type Order, resolve } from "./order.ts";
import { type BareProgram, indexProgram, type Program, type Segment, STRIDE } from "./program.ts";

/** Where values stand: constants first, then inputs, the damping weight, results, and new values of unknowns. */
interface Layout {
  readonly placeOf: Int32Array;
  readonly firstInput: number;
  readonly damping: number;
  readonly firstNew: number;
  readonly size: number;
}

export function compile(graph: Graph, order: Order, roots: Int32Array, inputs: number): Program {
  const layout = layOut(graph, order, inputs);
  const place = (node: number): number => placeOf(graph, roots, layout, node);
  const newPlaces = new Map(
    order.groups.flatMap(({ unknowns }) => unknowns).map((node, i) => [node, layout.firstNew + i]),
  );
  const instructions = new Int32Array((order.nodes.length + newPlaces.size) * STRIDE);
  const pool: number[] = [];
  let at = 0;
  const write = (op: number, result: number, a: number, b: number, c: number): void => {
    instructions[at] = op;
    instructions[at + 1] = result;
    instructions[at + 2] = a;
    instructions[at + 3] = b;
    instructions[at + 4] = c;
    at += STRIDE;
  };
  const starts: number[] = [];
  for (const node of order.nodes) {
    starts.push(at / STRIDE);
    const op = graph.op.values[node] as number;
    const result = newPlaces.get(node) ?? place(node);
    const count = argCount(graph, node);
    const arg = (i: number): number => (i < count ? place(argAt(graph, node, i)) : 0);
    if (op >= FIRST_MANY) {
      write(op, result, pool.length, count, 0);
      for (let i = 0; i < count; i++) pool.push(arg(i));
    } else if (op === OP.fail) write(op, result, graph.a.values[node] as number, 0, 0);
    else write(op, result, arg(0), arg(1), arg(2));
    if (newPlaces.has(node)) write(OP.damp, place(node), result, layout.damping, place(node));
  }
  starts.push(at / STRIDE);
  const placeOfCell = roots.map(place);
  const { segments, groups } = segmentsOf(order, starts, instructions, place);
  const { size, firstInput, damping } = layout;
  return indexProgram({
    instructions,
    segments,
    groups,
    pool: Int32Array.from(pool),
    size,
    constants: graph.constants,
    firstInput,
    damping,
    placeOfCell,
  });
}

function layOut(graph: Graph, order: Order, inputs: number): Layout {
  const firstInput = graph.constants.length;
  const damping = firstInput + inputs;
  const placeOfNode = new Int32Array(graph.op.length).fill(-1);
  for (let i = 0; i < order.nodes.length; i++) placeOfNode[order.nodes[i] as number] = damping + 1 + i;
  const firstNew = damping + 1 + order.nodes.length;
  const unknowns = order.groups.reduce((count, group) => count + group.unknowns.length, 0);
  return { placeOf: placeOfNode, firstInput, damping, firstNew, size: firstNew + unknowns };
}

function placeOf(graph: Graph, roots: Int32Array, layout: Layout, node: number): number {
  const meant = resolve(graph, roots, node);
  const op = graph.op.values[meant] as number;
  if (op === LEAF.constant) return graph.a.values[meant] as number;
  if (op === LEAF.input) return layout.firstInput + (graph.a.values[meant] as number);
  return layout.placeOf[meant] as number;
}

function segmentsOf(
  order: Order,
  starts: readonly number[],
  instructions: Int32Array,
  place: (node: number) => number,
): Pick<BareProgram, "segments" | "groups"> {
  const segments: Segment[] = [];
  let from = 0;
  const plainUntil = (to: number): void => {
    if (to > from) segments.push({ from, to, group: -1 });
  };
  const groups = order.groups.map((group, number) => {
    const [first, end] = [starts[group.from] as number, starts[group.to] as number];
    plainUntil(first);
    segments.push({ from: first, to: end, group: number });
    from = end;
    const places = Array.from(
      { length: end - first },
      (_, i) => instructions[(first + i) * STRIDE + 1] as number,
    );
    return { unknowns: group.unknowns.map(place), places };
  });
  plainUntil(instructions.length / STRIDE);
  return { segments, groups };
}
