"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { hasRegionForm } from "@/lib/config/region-form";
import { destinationStore, streamKind } from "@/state/destination/destination-store";
import { lookUpStream } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** While a name is typed, each prefix of it is not worth a question. */
const SETTLE_MS = 400;

/** Keeps what is known of the chosen stream in step with the choice. */
export function FollowStream() {
  const { region, name } = useStore(destinationStore);
  const kind = useStore(destinationStore, streamKind);
  const connection = useStore(sessionStore, (state) => state.connection);
  useEffect(() => {
    const isWhole = name !== "" && hasRegionForm(region);
    const destination = isWhole ? { region, name, kind } : undefined;
    const timer = setTimeout(() => void lookUpStream(destination, connection?.(region)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [region, name, kind, connection]);
  return null;
}
