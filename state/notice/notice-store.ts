import { createStore } from "zustand/vanilla";
import { HeadwaterError } from "@/lib/errors";

/** Problems that belong to no panel: a malformed config.json or link, a full storage. */
export interface NoticeState {
  /** The newest of each kind. Each quarantined value is a kind of its own. */
  readonly notices: ReadonlyMap<string, HeadwaterError>;
}

export const noticeStore = createStore<NoticeState>(() => ({ notices: new Map() }));

export function notice(problem: HeadwaterError): void {
  noticeStore.setState(({ notices }) => ({ notices: new Map(notices).set(getKind(problem), problem) }));
}

/** Shows a `HeadwaterError`. Anything else is a bug, and is rethrown. */
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

function getKind({ code, facts }: HeadwaterError): string {
  return `${code} ${facts.copyName ?? ""}`;
}
