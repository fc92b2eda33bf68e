"use client";

import type { ComponentType, ReactNode } from "react";
import { Loading } from "@/components/ui/loading";
import { PartProblem } from "@/components/ui/problem";
import { useLoaded } from "@/components/ui/use-loaded";
import { useText } from "@/state/language/use-text";

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
  const loadAndKeep = async () => {
    loaded = await load();
    return loaded;
  };
  return function LazyPart(props: Props) {
    const text = useText();
    const { value: Part, problem, retry } = useLoaded(loadAndKeep, loaded);
    if (Part !== undefined) return <Part {...props} />;
    return (
      <StandIn failed={problem !== undefined}>
        {problem === undefined ? (
          <Loading>{text.loading}</Loading>
        ) : (
          <PartProblem problem={problem} onRetry={retry} />
        )}
      </StandIn>
    );
  };
}

/** Shows nothing while the part loads, but says so if it fails to load. */
export function NothingUnlessFailed({ failed, children }: StandInProps) {
  return failed && children;
}

function Bare({ children }: StandInProps) {
  return children;
}
