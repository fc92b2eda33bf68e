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

/** Uses the user pool's region until the user chooses one. Returns an unsubscribe function. */
function startWhereOneSignsIn(): Unsubscribe {
  return sessionStore.subscribe(({ choice }) => {
    const { region, setRegion } = destinationStore.getState();
    if (region === "" && choice !== undefined) setRegion(choice.config.region);
  });
}

/** Runs once when the page has loaded: restores saved settings, then reads the configuration and the session. */
export function StartPage() {
  useEffect(() => {
    let left = false;
    const ends = [startWhereOneSignsIn(), resumeAfterSignIn()];
    void (async () => {
      const keeping = await loadKeeping();
      await systemClock.turn();
      if (left) return;
      // An opened link takes precedence over saved settings.
      if (keeping !== undefined) ends.push(keeping.keepStores(), keeping.followSharedDraft());
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

/** The schemas of saved settings are large and invisible, so they load after the page. */
async function loadKeeping() {
  try {
    await import("@/lib/zod");
    await systemClock.turn();
    const [{ keepStores }, { followSharedDraft }] = await Promise.all([
      import("@/state/start/keep-stores"),
      import("@/state/share/follow-shared-draft"),
      loadChecks(),
    ]);
    return { keepStores, followSharedDraft };
  } catch (cause) {
    noticePartNotLoaded(cause);
    return undefined;
  }
}
