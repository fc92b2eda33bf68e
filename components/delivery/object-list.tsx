"use client";

import { useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/problem";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { HeadwaterError } from "@/lib/errors";
import { type ArrivedObject, deliveryStore } from "@/state/delivery/delivery-store";
import { useText } from "@/state/language/use-text";
import { loadPart } from "@/state/notice/load-part";
import { sessionStore } from "@/state/sign-in/session-store";

/** Objects shown at a time: a long run creates thousands. */
const SHOWN = 50;

interface ObjectListProps {
  readonly title: string;
  /** Oldest first; the newest are shown. */
  readonly objects: readonly (ArrivedObject | S3Object)[];
}

/** Objects of a bucket, each with its first lines on request. */
export function ObjectList({ title, objects }: ObjectListProps) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState<string>();
  if (objects.length === 0) return null;
  const shown = objects.slice(-SHOWN).reverse();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="font-semibold">
        {title} <span className="font-normal text-ink-soft tabular-nums">{text.number(objects.length)}</span>
      </h3>
      <ul className="max-h-80 divide-y divide-line overflow-y-auto rounded-control border border-line">
        {shown.map((object) => {
          const name = object.key.slice(object.key.lastIndexOf("/") + 1);
          const isOpen = open === object.key;
          return (
            <li key={object.key} className="flex flex-col gap-2 px-3 py-2">
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span className="min-w-0 flex-1 basis-64 font-mono text-xs break-all">{object.key}</span>
                <span className="text-xs text-ink-soft tabular-nums">
                  {text.delivery.time(object.lastModified)} · {text.bytes(object.bytes)}
                  {"records" in object && object.records !== undefined
                    ? ` · ${text.delivery.records(object.records)}`
                    : ""}
                </span>
                <Button
                  look="quiet"
                  aria-expanded={isOpen}
                  aria-label={text.delivery.firstLinesLabel(name)}
                  onClick={() => setOpen(isOpen ? undefined : object.key)}
                >
                  {text.delivery.firstLines}
                </Button>
              </div>
              {isOpen && <ObjectLines object={object} />}
            </li>
          );
        })}
      </ul>
      {objects.length > SHOWN && <p className="text-xs text-ink-soft">{text.delivery.newest(SHOWN)}</p>}
    </section>
  );
}

const LINES = 10;

type Look = { readonly lines: readonly string[] } | { readonly problem: HeadwaterError };

/** The first lines of an object. Its content is untrusted data and is shown only as text. */
function ObjectLines({ object }: { readonly object: S3Object }) {
  const text = useText();
  const region = useStore(deliveryStore, (state) => state.stream?.region);
  const connection = useStore(sessionStore, (state) => state.connection);
  const [look, setLook] = useState<Look>();
  useEffect(() => {
    if (region === undefined || connection === undefined) return;
    const ended = new AbortController();
    const show = async () => {
      try {
        const { readFirstLines } = await loadPart(() => import("@/lib/aws/s3/read-object"));
        const lines = await readFirstLines(object, LINES, connection(region), ended.signal);
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
