/** Parts of panels that have a component of their own. */
import type { Component } from "solid-js";
import type { OwnPart } from "../../model/panels.ts";
import { NetworkSlot } from "../network/NetworkSlot.tsx";
import { CircleReport } from "./CircleReport.tsx";
import { Claims } from "./Claims.tsx";
import { RungTable } from "./RungTable.tsx";

export interface OwnPartProps {
  /** The key of the panel. */
  readonly section: string;
  readonly theme: "light" | "dark";
}

export const ownParts: Readonly<Partial<Record<OwnPart, Component<OwnPartProps>>>> = {
  rungs: RungTable,
  circles: CircleReport,
  claims: Claims,
  network: NetworkSlot,
};
