"use client";

import { useCallback, useEffect, useState } from "react";
import type { Unsubscribe } from "@/lib/unsubscribe";

/**
 * Shows topics by their ids, those that are not there yet as soon as they are.
 *
 * @param bring asked for what is not there
 */
export function useShownTopic(bring: (id: string) => void): (id: string) => void {
  const [asked, setAsked] = useState<string>();
  // At every rendering: any of them may bring it.
  useEffect(() => {
    if (asked !== undefined && showTopic(asked)) setAsked(undefined);
  });
  return useCallback(
    (id) => {
      if (showTopic(id)) return;
      bring(id);
      setAsked(id);
    },
    [bring],
  );
}

/** Opens what it is in, brings it into view and lets Tab go on from there. Gives whether it is there. */
function showTopic(id: string): boolean {
  const topic = document.getElementById(id);
  if (topic === null) return false;
  for (let part: HTMLElement | null = topic; part !== null; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  topic.scrollIntoView();
  const stop = topic.querySelector("summary") ?? topic;
  stop.focus({ preventScroll: true });
  return true;
}

/**
 * Shows what the page's address names behind its `#`, now and whenever that changes. Ids of help
 * are plain letters, digits, dots and hyphens, which an address holds as they are.
 */
export function followHash(show: (id: string) => void): Unsubscribe {
  const follow = () => {
    if (location.hash !== "") show(location.hash.slice(1));
  };
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
