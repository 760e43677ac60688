/** Texts that are being typed beside the grid and are not taken yet: kept by field, so that none is lost by going elsewhere. */
import { createContext, createSignal, useContext } from "solid-js";

export interface FieldDraft {
  readonly text: string;
  /** Why it could not be taken, when that was tried. */
  readonly reason?: string;
}

export interface Drafts {
  /** Tracked. */
  at(field: string): FieldDraft | undefined;
  put(field: string, draft: FieldDraft): void;
  drop(field: string): void;
}

export function createDrafts(): Drafts {
  const [drafts, setDrafts] = createSignal<ReadonlyMap<string, FieldDraft>>(new Map());
  return {
    at: (field) => drafts().get(field),
    put: (field, draft) => {
      setDrafts((before) => new Map(before).set(field, draft));
    },
    drop: (field) => {
      setDrafts((before) => {
        const after = new Map(before);
        after.delete(field);
        return after;
      });
    },
  };
}

export const DraftsContext = createContext<Drafts>();

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (drafts === undefined) throw new Error("useDrafts needs a DraftsContext.Provider above it.");
  return drafts;
}
