"use client";

import { type ComponentType, useEffect, useState } from "react";
import { useText } from "@/components/language/use-text";
import { Loading } from "@/components/ui/loading";
import { Problem } from "@/components/ui/problem";

interface LazyPartProps {
  /** Stays the same from one rendering to the next. */
  readonly load: () => Promise<ComponentType>;
  /** What is said where it could not be loaded; the rest of the page goes on. */
  readonly failed: string;
}

/** A part of the page that comes over the network when it is first shown. */
export function LazyPart({ load, failed }: LazyPartProps) {
  const text = useText();
  const [Part, setPart] = useState<ComponentType>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    load().then(
      (part) => isShown && setPart(() => part),
      () => isShown && setFailed(true),
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  if (Part !== undefined) return <Part />;
  return (
    <div className="p-4">
      {hasFailed ? (
        <Problem message={failed} hint={text.problem.reload} />
      ) : (
        <Loading>{text.loading}</Loading>
      )}
    </div>
  );
}
