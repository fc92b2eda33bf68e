"use client";

import { Circle, CircleCheck, CircleX, LoaderCircle } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { useText } from "@/state/language/use-text";
import {
  type CheckOutcome,
  checkSetup,
  followSetup,
  SETUP_CHECKS,
  setupStore,
} from "@/state/setup/setup-store";

/** Shows which checks pass, and what the others are missing. */
export function CheckList() {
  const text = useText().setup;
  const { outcomes, running } = useStore(setupStore);
  useEffect(followSetup, []);
  return (
    <Panel
      title={text.checks}
      actions={
        <Button disabled={running} onClick={() => void checkSetup()}>
          {text.checkAgain}
        </Button>
      }
    >
      <ol className="divide-y divide-line px-4" aria-busy={running}>
        {SETUP_CHECKS.map((check) => (
          <li key={check} aria-label={text.checkNames[check]} className="flex gap-3 py-2.5">
            <OutcomeIcon outcome={outcomes[check]} />
            <div className="min-w-0 break-words">
              <p className="font-medium">
                {text.checkNames[check]}{" "}
                <span className="font-normal text-ink-soft">
                  {text.outcomes[outcomes[check]?.kind ?? "unknown"]}
                </span>
              </p>
              <Explanation outcome={outcomes[check]} needs={text.needs[check]} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Explanation({
  outcome,
  needs,
}: {
  readonly outcome: CheckOutcome | undefined;
  readonly needs: string;
}) {
  const { localizeError } = useText();
  if (outcome?.kind === "failed") {
    const errors = outcome.problems.map(localizeError);
    return (
      <>
        <p className="text-danger">{errors.map(({ message }) => message).join(" ")}</p>
        {errors[0]?.hint !== undefined && <p className="text-ink-soft">{errors[0].hint}</p>}
      </>
    );
  }
  return outcome?.kind === "passed" ? null : <p className="text-ink-soft">{needs}</p>;
}

function OutcomeIcon({ outcome }: { readonly outcome: CheckOutcome | undefined }) {
  const shape = "mt-0.5 size-5 shrink-0";
  if (outcome === undefined) return <LoaderCircle aria-hidden className={`${shape} text-ink-soft`} />;
  if (outcome.kind === "passed") return <CircleCheck aria-hidden className={`${shape} text-success`} />;
  if (outcome.kind === "failed") return <CircleX aria-hidden className={`${shape} text-danger`} />;
  return <Circle aria-hidden className={`${shape} text-ink-soft`} />;
}
