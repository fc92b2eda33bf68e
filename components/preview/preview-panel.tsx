"use client";

import { RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { followTemplate, previewStore } from "@/components/preview/preview-store";
import { SampleCard } from "@/components/preview/sample-card";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Problem } from "@/components/ui/problem";

/** Five records as the destination would receive them, following the editor. */
export function PreviewPanel({ className }: { readonly className?: string }) {
  const text = useText();
  const { inspection, failure, renew } = useStore(previewStore);
  useEffect(followTemplate, []);
  const broken = inspection?.diagnostics.some((diagnostic) => diagnostic.severity === "error") ?? false;
  return (
    <Panel
      title={text.preview.title}
      className={className}
      actions={
        <Button look="quiet" onClick={renew}>
          <RefreshCw aria-hidden className="size-4" />
          {text.preview.button}
        </Button>
      }
    >
      {failure !== undefined && (
        <div className="p-4">
          <Problem message={text.preview.failed} hint={text.problem.reload} />
        </div>
      )}
      {inspection === undefined && failure === undefined && (
        <p className="p-4 text-ink-soft">{text.preview.empty}</p>
      )}
      {broken && <p className="p-4 text-ink-soft">{text.preview.broken}</p>}
      {inspection !== undefined && inspection.samples.length > 0 && (
        <ol className="min-h-0 flex-1 overflow-y-auto">
          {inspection.samples.map((sample) => (
            <SampleCard key={sample.number} sample={sample} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
