"use client";

import { useEffect } from "react";
import { systemClock } from "@/lib/clock";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore } from "@/state/destination/destination-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { resumeAfterSignIn } from "@/state/run/run-actions";
import { startSession } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";
import { startStore } from "@/state/start/start-store";

/** Until a region is chosen, records go where the user pool is. Returns what ends it. */
function startWhereOneSignsIn(): Unsubscribe {
  return sessionStore.subscribe(({ choice }) => {
    const { region, setRegion } = destinationStore.getState();
    if (region === "" && choice !== undefined) setRegion(choice.config.region);
  });
}

/** What happens once when the page is there: earlier settings come back, the configuration and the session are read. */
export function StartPage() {
  useEffect(() => {
    let left = false;
    const ends = [startWhereOneSignsIn(), resumeAfterSignIn()];
    void (async () => {
      const keeping = await loadKeeping();
      await systemClock.turn();
      if (left) return;
      // A link that was opened before comes over what is kept.
      if (keeping !== undefined) ends.push(keeping.keepStores(), keeping.keepVisit());
      startStore.setState({ restored: true });
      await systemClock.turn();
      if (!left) void startSession();
    })();
    return () => {
      left = true;
      for (const end of ends) end();
    };
  }, []);
  return null;
}

/** The schemas of what is kept are heavy, and nothing can be seen of them: they come after the page. */
async function loadKeeping() {
  try {
    await import("@/lib/zod");
    await systemClock.turn();
    const [{ keepStores }, { keepVisit }] = await Promise.all([
      import("@/state/start/keep-stores"),
      import("@/state/share/keep-visit"),
    ]);
    return { keepStores, keepVisit };
  } catch (cause) {
    noticePartNotLoaded(cause);
    return undefined;
  }
}
