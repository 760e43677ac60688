/** Why a party cannot be added from the network's own form, which holds names that its discs have room for. */

export type PartyComplaint = "empty" | "long" | "double" | "many";

const [LONGEST, MOST_ADDED] = [40, 8];

/** `parties` are all there are; `nAdded` of them are the user's own. */
export function partyComplaint(
  name: string,
  parties: readonly string[],
  nAdded: number,
): PartyComplaint | undefined {
  if (name === "") return "empty";
  if (name.length > LONGEST) return "long";
  if (parties.some((party) => party.toLowerCase() === name.toLowerCase())) return "double";
  return nAdded >= MOST_ADDED ? "many" : undefined;
}
