/**
 * Calculation order: every node after what it reads, and the strongly connected groups that read themselves. Tarjan's
 * algorithm (SIAM J. Comput. 1, 1972, p. 146) with a stack of its own, so that any depth goes.
 */
import { argAt, argCount, type Graph, LEAF } from "./graph.ts";

/** Nodes in calculation order; a group stands as one run. */
export interface Order {
  readonly nodes: readonly number[];
  readonly groups: readonly GroupOrder[];
}

/** A circular group: where its run begins and ends in `nodes`, and the nodes read before they are calculated. */
export interface GroupOrder {
  readonly from: number;
  readonly to: number;
  readonly unknowns: readonly number[];
}

/** The node that a node stands for: of a reference to a cell, the cell's own. */
export function resolve(graph: Graph, roots: Int32Array, node: number): number {
  return graph.op.values[node] === LEAF.cell ? (roots[graph.a.values[node] as number] as number) : node;
}

/** Orders all that the cells' own nodes (`roots`) need. */
export function orderNodes(graph: Graph, roots: Int32Array): Order {
  const nodes: number[] = [];
  const groups: GroupOrder[] = [];
  const emit = (component: readonly number[], isCircular: boolean): void => {
    if (!isCircular) {
      nodes.push(component[0] as number);
      return;
    }
    const { run, unknowns } = orderGroup(graph, roots, component);
    groups.push({ from: nodes.length, to: nodes.length + run.length, unknowns });
    for (const node of run) nodes.push(node);
  };
  const state = {
    index: new Int32Array(graph.op.length).fill(-1),
    low: new Int32Array(graph.op.length),
    next: 0,
  };
  for (const root of roots) if (state.index[root] === -1) connect(graph, roots, root, state, emit);
  return { nodes, groups };
}

interface Visit {
  readonly index: Int32Array;
  readonly low: Int32Array;
  next: number;
}

/** Index of a node that has left the stack. */
const DONE = 0x7fffffff;

function connect(
  graph: Graph,
  roots: Int32Array,
  start: number,
  visit: Visit,
  emit: (component: readonly number[], isCircular: boolean) => void,
): void {
  const { index, low } = visit;
  const open: number[] = [];
  const path: number[] = [];
  const cursors: number[] = [];
  const enter = (node: number): void => {
    index[node] = low[node] = visit.next++;
    open.push(node);
    path.push(node);
    cursors.push(0);
  };
  enter(start);
  while (path.length > 0) {
    const node = path.at(-1) as number;
    const cursor = cursors.at(-1) as number;
    if (cursor < argCount(graph, node)) {
      cursors[cursors.length - 1] = cursor + 1;
      const arg = resolve(graph, roots, argAt(graph, node, cursor));
      if (isLeaf(graph, arg)) continue;
      if (index[arg] === -1) enter(arg);
      else if (index[arg] !== DONE) low[node] = Math.min(low[node] as number, index[arg] as number);
      continue;
    }
    path.pop();
    cursors.pop();
    const above = path.at(-1);
    if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
    if (low[node] === index[node]) close(graph, roots, node, open, visit, emit);
  }
}

const isLeaf = (graph: Graph, node: number): boolean => (graph.op.values[node] as number) < 0;

/** Takes a finished component off the stack. */
function close(
  graph: Graph,
  roots: Int32Array,
  node: number,
  open: number[],
  { index }: Visit,
  emit: (component: readonly number[], isCircular: boolean) => void,
): void {
  const component = open.splice(open.lastIndexOf(node));
  for (const member of component) index[member] = DONE;
  let readsItself = false;
  for (let i = argCount(graph, node) - 1; i >= 0; i--)
    if (resolve(graph, roots, argAt(graph, node, i)) === node) readsItself = true;
  emit(component, component.length > 1 || readsItself);
}

/**
 * The order within a group: depth first from its first cell, each node after what it reads but for the references that
 * close a circle. What those refer to are the group's unknowns.
 */
function orderGroup(
  graph: Graph,
  roots: Int32Array,
  component: readonly number[],
): { run: readonly number[]; unknowns: readonly number[] } {
  const within = new Set(component);
  const cellOf = (node: number): number => graph.cell.values[node] as number;
  const starts = component.filter((node) => cellOf(node) >= 0).sort((a, b) => cellOf(a) - cellOf(b));
  const entered = new Set<number>();
  const left = new Set<number>();
  const unknowns = new Set<number>();
  const run: number[] = [];
  for (const start of starts) {
    if (entered.has(start)) continue;
    const path = [{ node: start, cursor: 0 }];
    entered.add(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      if (top.cursor === argCount(graph, top.node)) {
        left.add(top.node);
        run.push(top.node);
        path.pop();
        continue;
      }
      const arg = resolve(graph, roots, argAt(graph, top.node, top.cursor++));
      if (!within.has(arg)) continue;
      if (!entered.has(arg)) {
        entered.add(arg);
        path.push({ node: arg, cursor: 0 });
      } else if (!left.has(arg)) unknowns.add(arg);
    }
  }
  return { run, unknowns: run.filter((node) => unknowns.has(node)) };
}
