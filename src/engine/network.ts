/** Two questions about a matrix of who passes how much to whom: what x = A x + b comes to, and what goes round. */
import { answerer } from "./answerer.ts";
import { solveLinear, spectralRadius } from "./matrix.ts";

/** A square matrix in rows, one number after the other. */
type Square = ArrayLike<number>;

/**
 * The x with x = A x + b; A in rows, then b, n numbers each. Undefined where the sum b + A b + A A b + … does not end: a
 * spectral radius of 1 or more, as in a divergent circular reference.
 */
export function solveRounds(matrix: Square, offset: ArrayLike<number>): readonly number[] | undefined {
  const n = offset.length;
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => matrix[i * n + j] ?? 0),
  );
  if (!(spectralRadius(rows) < 1)) return undefined;
  const identityLess = rows.map((row, i) => row.map((entry, j) => (i === j ? 1 : 0) - entry));
  return solveLinear(identityLess, Array.from(offset));
}

/** An arc of what is taken away from the flows: along an edge forwards, or back. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  readonly isForward: boolean;
}

/** What is left of an amount once rounding is taken for 0. */
const SLACK = 1e-12;

/**
 * The largest flow that goes round: no edge above what it carries, as much into every party as out of it, its sum as large
 * as possible (maximum circularity: Homs-Dones, MacKay, Sansom and Zhou, Circular Directional Flow Decomposition of
 * Networks, arXiv 2506.12546). Found from its complement: the least that must be taken away for the rest to balance, by
 * shortest augmenting paths. Flows in rows, from the row's party to the column's. Undefined where a flow is negative.
 */
export function largestCirculation(flows: Square): Float64Array | undefined {
  const n = Math.round(Math.sqrt(flows.length));
  const total = Array.from(flows).reduce((sum, flow) => sum + flow, 0);
  if (!(total >= 0) || Array.from(flows).some((flow) => flow < 0)) return undefined;
  const slack = SLACK * total;
  const taken = new Float64Array(n * n);
  const surplus = surplusOf(flows, n);
  const arcs = arcsOf(flows, n);
  for (let steps = 0; steps < 20 * arcs.length + 20; steps++) {
    const path = shortestPath(flows, taken, surplus, arcs, n, slack);
    if (path === undefined) break;
    push(path, flows, taken, surplus);
  }
  return Float64Array.from(taken, (amount, edge) => {
    const rest = (flows[edge] as number) - amount;
    return rest > slack ? rest : 0;
  });
}

/** What each party passes on beyond what it gets. */
function surplusOf(flows: Square, n: number): Float64Array {
  const surplus = new Float64Array(n);
  for (let from = 0; from < n; from++) {
    for (let to = 0; to < n; to++) {
      const flow = flows[from * n + to] as number;
      surplus[from] = (surplus[from] as number) + flow;
      surplus[to] = (surplus[to] as number) - flow;
    }
  }
  return surplus;
}

function arcsOf(flows: Square, n: number): readonly Arc[] {
  const arcs: Arc[] = [];
  for (let edge = 0; edge < n * n; edge++) {
    const [from, to] = [Math.floor(edge / n), edge % n];
    if (from === to || flows[edge] === 0) continue;
    arcs.push({ from, to, edge, isForward: true }, { from: to, to: from, edge, isForward: false });
  }
  return arcs;
}

/** How much more can be taken along an arc. */
const room = ({ edge, isForward }: Arc, flows: Square, taken: Float64Array): number =>
  isForward ? (flows[edge] as number) - (taken[edge] as number) : (taken[edge] as number);

/** The path from a party with a surplus to one with a deficit along which least is taken: Bellman and Ford. */
function shortestPath(
  flows: Square,
  taken: Float64Array,
  surplus: Float64Array,
  arcs: readonly Arc[],
  n: number,
  slack: number,
): readonly Arc[] | undefined {
  const distance = Array.from(surplus, (amount) => (amount > slack ? 0 : Number.POSITIVE_INFINITY));
  const by: (Arc | undefined)[] = new Array(n).fill(undefined);
  for (let round = 0; round < n; round++) {
    for (const arc of arcs) {
      const length = (distance[arc.from] as number) + (arc.isForward ? 1 : -1);
      if (length >= (distance[arc.to] as number) || room(arc, flows, taken) <= slack) continue;
      distance[arc.to] = length;
      by[arc.to] = arc;
    }
  }
  let end = -1;
  for (let party = 0; party < n; party++) {
    const isNearer = end < 0 || (distance[party] as number) < (distance[end] as number);
    if ((surplus[party] as number) < -slack && Number.isFinite(distance[party]) && isNearer) end = party;
  }
  if (end < 0) return undefined;
  const path: Arc[] = [];
  for (let arc = by[end]; arc !== undefined && path.length < n; arc = by[arc.from]) path.unshift(arc);
  return path;
}

/** Takes along a path as much as its arcs and its ends allow. */
function push(path: readonly Arc[], flows: Square, taken: Float64Array, surplus: Float64Array): void {
  const [start, end] = [path[0]?.from as number, path.at(-1)?.to as number];
  const rooms = path.map((arc) => room(arc, flows, taken));
  const amount = Math.min(surplus[start] as number, -(surplus[end] as number), ...rooms);
  for (const { edge, isForward } of path)
    taken[edge] = (taken[edge] as number) + (isForward ? amount : -amount);
  surplus[start] = (surplus[start] as number) - amount;
  surplus[end] = (surplus[end] as number) + amount;
}

/** [item, A in rows, b]: x at the item, of x = A x + b. */
export const solveAt = answerer((question) => {
  const n = Math.round((Math.sqrt(1 + 4 * question.length) - 1) / 2);
  return solveRounds(question.subarray(0, n * n), question.subarray(n * n));
});

/** [edge, flows in rows]: the largest circulation on the edge. */
export const circulationAt = answerer(largestCirculation);
