import { storedVisit } from "@/lib/storage/stored-visit";
import { templateStore } from "@/state/editor/template-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { keepVisitText, leaveVisit, visitWasLeft } from "@/state/share/visit-actions";
import { visitStore } from "@/state/share/visit-store";

/** Typing must not write to the storage at every key. */
const KEEP_AFTER_MS = 300;

/**
 * Opens what the address shares, now and whenever it changes, and follows what becomes of it. The address keeps it until
 * the person has decided, so that a reload shows it again. Returns what ends it.
 */
export function keepVisit(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = templateStore.subscribe(({ document, source }) => {
    const { visit } = visitStore.getState();
    if (visit === undefined) return;
    if (document !== visit.document) return visitWasLeft(visit);
    if (source === visit.text) return;
    visitStore.setState({ visit: { ...visit, text: source } });
    clearTimeout(timer);
    timer = setTimeout(keepVisitText, KEEP_AFTER_MS);
  });
  const openShared = () => {
    if (isShared(location.href)) void openVisit();
  };
  const follow = ({ oldURL }: HashChangeEvent) => {
    // The browser's step back out of a link leaves what it brought; a step within the page, as to its main part, does not.
    if (location.hash === "" && isShared(oldURL)) leaveVisit();
    else openShared();
  };
  addEventListener("hashchange", follow);
  addEventListener("pagehide", keepVisitText);
  const { visit } = visitStore.getState();
  if (visit !== undefined) templateStore.getState().open(visit.document, visit.text);
  else if (storedVisit.read().value !== undefined) void openVisit();
  else openShared();
  return () => {
    clearTimeout(timer);
    keepVisitText();
    unsubscribe();
    removeEventListener("hashchange", follow);
    removeEventListener("pagehide", keepVisitText);
  };
}

const isShared = (address: string): boolean => new URL(address).hash.startsWith("#share=");

/** What reads a link is loaded for those who come with one. */
async function openVisit(): Promise<void> {
  try {
    const part = await import("@/state/share/open-visit");
    part.openVisit(location.hash);
  } catch (cause) {
    noticePartNotLoaded(cause);
  }
}
