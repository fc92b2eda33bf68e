/** Time as a parameter, so that tests can advance it without waiting. */
export interface SandboxClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls `action` once, after `milliseconds`. Returns a function that cancels it. */
  after(milliseconds: number, action: () => void): () => void;
}

export const systemClock: SandboxClock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
