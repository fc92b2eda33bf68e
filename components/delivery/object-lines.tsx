"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { HeadwaterError } from "@/lib/errors";
import { deliveryStore } from "@/state/delivery/delivery-store";
import { useText } from "@/state/language/use-text";
import { loadPart } from "@/state/notice/load-part";
import { sessionStore } from "@/state/sign-in/session-store";

const LINES = 10;

type Look = { readonly lines: readonly string[] } | { readonly problem: HeadwaterError };

/** How an object begins. What stands in it is somebody's data: it is shown as text and nothing else. */
export function ObjectLines({ object }: { readonly object: S3Object }) {
  const text = useText();
  const region = useStore(deliveryStore, (state) => state.stream?.region);
  const connection = useStore(sessionStore, (state) => state.connection);
  const [look, setLook] = useState<Look>();
  useEffect(() => {
    if (region === undefined || connection === undefined) return;
    const ended = new AbortController();
    const show = async () => {
      try {
        const { firstLines } = await loadPart(() => import("@/lib/aws/s3/first-lines"));
        const lines = await firstLines(object, LINES, connection(region), ended.signal);
        if (!ended.signal.aborted) setLook({ lines });
      } catch (problem) {
        if (!(problem instanceof HeadwaterError)) throw problem;
        if (!ended.signal.aborted) setLook({ problem });
      }
    };
    void show();
    return () => ended.abort();
  }, [object, region, connection]);
  if (look === undefined) return <p className="text-ink-soft">{text.loading}</p>;
  if ("problem" in look) {
    return <LocalizedProblem severity="warning" problem={look.problem} />;
  }
  return (
    <pre className="rounded-control bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
      {look.lines.join("\n")}
    </pre>
  );
}
