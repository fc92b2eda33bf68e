"use client";

import { useCallback, useEffect, useState } from "react";
import { showTopic } from "@/components/help/show-topic";

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
