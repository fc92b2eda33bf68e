"use client";

import { useCallback, useEffect, useState } from "react";
import type { Unsubscribe } from "@/lib/unsubscribe";

/**
 * Shows topics by their IDs, as soon as they are rendered.
 *
 * @param bring called for a topic that is not rendered yet
 */
export function useShownTopic(bring: (id: string) => void): (id: string) => void {
  const [asked, setAsked] = useState<string>();
  // After every render, because any render may add the topic.
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

/** Opens the element's parents, scrolls to it and moves the Tab order there. Returns whether the element exists. */
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
 * Shows the topic in the page's `#` fragment, now and whenever it changes. Help IDs consist of letters, digits,
 * dots and
 * hyphens, which need no escaping in an address.
 */
export function followHash(show: (id: string) => void): Unsubscribe {
  const follow = () => {
    if (location.hash !== "") show(location.hash.slice(1));
  };
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
