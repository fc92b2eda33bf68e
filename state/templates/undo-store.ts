import { createStore } from "zustand/vanilla";

/** A removal that the user can undo. */
export interface UndoOffer {
  readonly kind: "deleted" | "deleted-elsewhere" | "left";
  /** The template's name. */
  readonly name: string;
  readonly undo: () => void;
}

export interface UndoState {
  /** Oldest first. */
  readonly offers: readonly UndoOffer[];
}

/** More deletions than this are deliberate. */
const MAX_OFFERS = 50;

export const undoStore = createStore<UndoState>(() => ({ offers: [] }));

export function offerUndo(offer: UndoOffer): void {
  undoStore.setState(({ offers }) => ({ offers: [...offers, offer].slice(-MAX_OFFERS) }));
}

/** Undoes the latest removal, and then offers the one before it. */
export function undoLatest(): void {
  const { offers } = undoStore.getState();
  undoStore.setState({ offers: offers.slice(0, -1) });
  offers.at(-1)?.undo();
}

export function dismissUndo(): void {
  undoStore.setState({ offers: [] });
}
