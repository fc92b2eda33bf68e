/** Ends a subscription; calling it again does nothing. */
export type Unsubscribe = () => void;

/** Joins several subscriptions into one. */
export function joinSubscriptions(unsubscribes: readonly Unsubscribe[]): Unsubscribe {
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
