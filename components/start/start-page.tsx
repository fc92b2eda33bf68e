"use client";

import { useEffect } from "react";
import { startSession } from "@/components/sign-in/session-actions";
import { keepStores } from "@/components/start/keep-stores";
import { restoreTheme } from "@/components/theme/theme-store";

/** What happens once when the page is there: earlier settings come back, the configuration and the session are read. */
export function StartPage() {
  useEffect(() => {
    restoreTheme();
    const end = keepStores();
    void startSession();
    return end;
  }, []);
  return null;
}
