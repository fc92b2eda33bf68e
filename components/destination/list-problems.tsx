"use client";

import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import { destinationStore, listDestinationStreams } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { sessionStore } from "@/state/sign-in/session-store";

/** The services that could not be listed, why, and what to do about it. */
export function ListProblems({ className = "" }: { readonly className?: string }) {
  const text = useText();
  const { list, region } = useStore(destinationStore);
  const connection = useStore(sessionStore, (state) => state.connection);
  if (list === undefined || list.problems.size === 0) return null;
  return (
    <div className={`flex flex-col gap-2 ${className}`}>
      {[...list.problems].map(([kind, problem]) => (
        <LocalizedProblem
          key={kind}
          severity="warning"
          lead={text.destination.listProblem(text.destination[kind])}
          problem={problem}
        />
      ))}
      {connection !== undefined && (
        <Button
          look="quiet"
          className="self-start"
          onClick={() => void listDestinationStreams(connection(region))}
        >
          {text.destination.reload}
        </Button>
      )}
    </div>
  );
}
