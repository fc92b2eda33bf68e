"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useText } from "@/components/language/use-text";
import { loadPart } from "@/components/ui/load-part";
import { Loading } from "@/components/ui/loading";
import { PartProblem } from "@/components/ui/part-problem";
import type { HeadwaterError } from "@/lib/errors";

export interface StandInProps {
  /** The part did not come, and `children` says so. */
  readonly failed: boolean;
  /** What there is to say of the part until it is there. */
  readonly children: ReactNode;
}

/**
 * A part of the page that comes over the network when it is first shown, and is never prerendered. Where it does not
 * come, that is said in its place with a way to try again, and the rest of the page goes on.
 *
 * @param StandIn what is there until then, around what there is to say
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<StandInProps> = Bare,
): ComponentType<Props> {
  // For the next time that it is shown.
  let loaded: ComponentType<Props> | undefined;
  return function LazyPart(props: Props) {
    const text = useText();
    const [Part, setPart] = useState(() => loaded);
    const [problem, setProblem] = useState<HeadwaterError>();
    useEffect(() => {
      if (Part !== undefined || problem !== undefined) return;
      let isShown = true;
      loadPart(load).then(
        (part) => {
          loaded = part;
          if (isShown) setPart(() => part);
        },
        (cause) => isShown && setProblem(cause),
      );
      return () => {
        isShown = false;
      };
    }, [Part, problem]);
    if (Part !== undefined) return <Part {...props} />;
    return (
      <StandIn failed={problem !== undefined}>
        {problem === undefined ? (
          <Loading>{text.loading}</Loading>
        ) : (
          <PartProblem problem={problem} onRetry={() => setProblem(undefined)} />
        )}
      </StandIn>
    );
  };
}

function Bare({ children }: StandInProps) {
  return children;
}
