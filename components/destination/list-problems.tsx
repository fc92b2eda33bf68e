"use client";

import { useStore } from "zustand";
import { destinationStore, listDestinationStreams } from "@/components/destination/destination-store";
import { LocalizedProblem } from "@/components/language/localized-problem";
import { useText } from "@/components/language/use-text";
import { sessionStore } from "@/components/sign-in/session-store";
import { Button } from "@/components/ui/button";

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
