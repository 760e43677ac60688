/** The inputs behind a cell, by how well they are founded: the weakest first. */
import { STATUSES, type Status } from "../../engine/index.ts";

export interface OriginGroup {
  readonly status: Status;
  readonly cells: readonly number[];
}

/** Groups inputs by status; statuses that none has are left out. */
export function originGroups(
  inputs: readonly number[],
  statusOf: (cell: number) => Status,
): readonly OriginGroup[] {
  const known = inputs.map((cell) => ({ cell, status: statusOf(cell) }));
  return STATUSES.toReversed().flatMap((status) => {
    const cells = known.filter((one) => one.status === status).map(({ cell }) => cell);
    return cells.length === 0 ? [] : [{ status, cells }];
  });
}
