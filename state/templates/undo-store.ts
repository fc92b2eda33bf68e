import { createStore } from "zustand/vanilla";

/** Something that was taken away and can be had back. */
export interface UndoOffer {
  readonly kind: "deleted" | "deleted-elsewhere" | "left";
  /** The template's. */
  readonly name: string;
  readonly undo: () => void;
}

export interface UndoState {
  /** The latest last. */
  readonly offers: readonly UndoOffer[];
}

/** Whoever deletes more than this wants them gone. */
const MAX_OFFERS = 50;

export const undoStore = createStore<UndoState>(() => ({ offers: [] }));

export function offerUndo(offer: UndoOffer): void {
  undoStore.setState(({ offers }) => ({ offers: [...offers, offer].slice(-MAX_OFFERS) }));
}

/** Takes the latest back; the one before it can be taken back then. */
export function undoLatest(): void {
  const { offers } = undoStore.getState();
  undoStore.setState({ offers: offers.slice(0, -1) });
  offers.at(-1)?.undo();
}

export function dismissUndo(): void {
  undoStore.setState({ offers: [] });
}
