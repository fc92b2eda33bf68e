import { createStore } from "zustand/vanilla";
import { HeadwaterError } from "@/lib/errors";

/** Trouble that belongs to no panel: a malformed config.json or link, a storage that is full. */
export interface NoticeState {
  /** By kind, the newest of each. What was kept aside is a kind for each place that it is in now. */
  readonly notices: ReadonlyMap<string, HeadwaterError>;
}

export const noticeStore = createStore<NoticeState>(() => ({ notices: new Map() }));

export function notice(problem: HeadwaterError): void {
  noticeStore.setState(({ notices }) => ({ notices: new Map(notices).set(kindOf(problem), problem) }));
}

/** Shows our own errors; anything else is a fault of ours and goes on to where faults are seen. */
export function noticeOrThrow(error: unknown): void {
  if (!(error instanceof HeadwaterError)) throw error;
  notice(error);
}

export function dismissNotice(kind: string): void {
  noticeStore.setState(({ notices }) => {
    const rest = new Map(notices);
    rest.delete(kind);
    return { notices: rest };
  });
}

function kindOf({ code, facts }: HeadwaterError): string {
  return `${code} ${facts.keptAs ?? ""}`;
}
