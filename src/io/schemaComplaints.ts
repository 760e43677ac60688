/** What a schema finds wrong, as complaints with their path. */
import type * as v from "valibot";
import type { FileComplaint, Said } from "./fileComplaint.ts";
import { MAX_FILE_COMPLAINTS } from "./fileLimits.ts";
import { pathText } from "./readJson.ts";

type Issue = v.BaseIssue<unknown>;

/** Valibot hands on texts alone: what is to be said goes through it as one. */
export const inMessage = (what: Said): string => JSON.stringify(what);
const ofMessage = (message: string): Said => JSON.parse(message);

/** The first complaints, as many as are listed. */
export const schemaComplaints = (issues: readonly Issue[]): readonly FileComplaint[] =>
  issues.slice(0, MAX_FILE_COMPLAINTS).map(complaintOf);

function complaintOf(issue: Issue): FileComplaint {
  const { path, message } = deepest(issue);
  const place = pathText(path.map(({ key }) => (typeof key === "number" ? key : String(key))));
  return { place, what: ofMessage(message) };
}

/** Of a value that is none of several shapes: the complaint about its inside, if it is of one shape but for that. */
function deepest(issue: Issue): { path: readonly v.IssuePathItem[]; message: string } {
  const path = issue.path ?? [];
  const inner = issue.issues?.find((sub) => sub.path !== undefined && sub.type !== "strict_object");
  if (inner === undefined) return { path, message: issue.message };
  const found = deepest(inner);
  return { path: [...path, ...found.path], message: found.message };
}
