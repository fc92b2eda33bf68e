"use client";

import type { ComponentType, ReactNode } from "react";
import { Loading } from "@/components/ui/loading";
import { PartProblem } from "@/components/ui/problem";
import { useLoaded } from "@/components/ui/use-loaded";
import { useText } from "@/state/language/use-text";

export interface StandInProps {
  /** Loading failed, and `children` says so. */
  readonly failed: boolean;
  /** The content to show until the part is loaded. */
  readonly children: ReactNode;
}

/**
 * A part of the page that is loaded when it is first shown, and never prerendered. If it fails to load, an inline error
 * offers Retry, and the rest of the page keeps working.
 *
 * @param StandIn wraps the loading message or the error until then
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<StandInProps> = Bare,
): ComponentType<Props> {
  // Kept for the next time that it is shown.
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
