/** Reading the network: a party chosen by keyboard, mouse or touch, or an arrow under the pointer, which goes before it. */
import { type Accessor, createSignal } from "solid-js";
import { createReadout } from "../charts/createReadout.ts";
import { type Flow, presentFlows } from "./networkFlows.ts";
import type { Arrow } from "./networkGeometry.ts";

export interface NetworkReading {
  /** The party that is read, by its place in the list. */
  readonly selected: Accessor<number | undefined>;
  /** The flow under the pointer. */
  readonly pointed: Accessor<Flow | undefined>;
  /** Whether an arrow is part of what is read; all are where nothing is. */
  isLit(arrow: Pick<Arrow, "flow">): boolean;
  isPartyLit(party: number): boolean;
  press(event: KeyboardEvent): void;
  /** The pointer is over this part of the drawing; `isTap` where it was pressed. */
  point(target: EventTarget | null, isTap: boolean): void;
  leave(): void;
}

/** The flows of a picture whose parties are read in this order, each in the words of `text`. */
export function createNetworkReading(
  flows: Accessor<readonly Flow[]>,
  order: Accessor<readonly number[]>,
  text: (party: number) => string,
): NetworkReading {
  const [pointed, setPointed] = createSignal<Flow>();
  const readout = createReadout(
    () => order().length,
    (index) => text(order()[index] ?? -1),
  );
  const selected = (): number | undefined => {
    const index = readout.selected();
    return index === undefined ? undefined : order()[index];
  };
  const joins = ({ from, to }: Flow, party: number): boolean => from === party || to === party;
  const leave = (): void => {
    setPointed(undefined);
    readout.point(undefined);
  };
  return {
    selected,
    pointed,
    leave,
    isLit: ({ flow }) => {
      const [found, party] = [pointed(), selected()];
      if (found !== undefined) return flow.from === found.from && flow.to === found.to;
      return party === undefined || joins(flow, party);
    },
    isPartyLit: (party) => {
      const [found, chosen] = [pointed(), selected()];
      if (found !== undefined) return joins(found, party);
      if (chosen === undefined || chosen === party) return true;
      return presentFlows(flows()).some((flow) => joins(flow, chosen) && joins(flow, party));
    },
    press: (event) => {
      setPointed(undefined);
      readout.press(event);
    },
    point: (target, isTap) => {
      const element = target instanceof Element ? target : undefined;
      const party = element?.closest<SVGElement>("[data-party]")?.dataset.party;
      const arrow = element?.closest<SVGElement>("[data-from]")?.dataset;
      setPointed(
        arrow && flows().find(({ from, to }) => from === Number(arrow.from) && to === Number(arrow.to)),
      );
      readout.point(party === undefined ? undefined : order().indexOf(Number(party)), isTap);
    },
  };
}
