"use client";

import { useEffect } from "react";
import { systemClock } from "@/lib/clock";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore } from "@/state/destination/destination-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { resumeAfterSignIn } from "@/state/run/run-actions";
import { loadChecks } from "@/state/settings/checks-store";
import { startSession } from "@/state/sign-in/session-actions";
import { sessionStore } from "@/state/sign-in/session-store";
import { startStore } from "@/state/start/start-store";

/** Until a region is chosen, the destination is in the region of the user pool. */
function followSignInRegion(): Unsubscribe {
  return sessionStore.subscribe(({ choice }) => {
    const { region, setRegion } = destinationStore.getState();
    if (region === "" && choice !== undefined) setRegion(choice.config.region);
  });
}

/** Starts the workbench: restores earlier settings, then reads the configuration and the session. */
export function StartPage() {
  useEffect(() => {
    let left = false;
    const ends = [followSignInRegion(), resumeAfterSignIn()];
    void (async () => {
      const persistence = await loadPersistence();
      await systemClock.turn();
      if (left) return;
      // The library first: a shared link shows its template over the restored one.
      if (persistence !== undefined)
        ends.push(persistence.persistWorkbench(), persistence.followSharedDraft());
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

/** The schemas are heavy and not needed for the first paint, so they load after it. */
async function loadPersistence() {
  try {
    await import("@/lib/zod");
    await systemClock.turn();
    const [{ persistWorkbench }, { followSharedDraft }] = await Promise.all([
      import("@/state/start/persist-workbench"),
      import("@/state/share/follow-shared-draft"),
      loadChecks(),
    ]);
    return { persistWorkbench, followSharedDraft };
  } catch (cause) {
    noticePartNotLoaded(cause);
    return undefined;
  }
}
