"use client";

import { RefreshCw } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { AthenaButton } from "@/components/preview/athena-button";
import { Button } from "@/components/ui/button";
import { lazyPart, type StandInProps } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { Tabs } from "@/components/ui/tabs";
import { useText } from "@/state/language/use-text";
import { followTemplate, previewStore } from "@/state/preview/preview-store";

/** Loaded late: there is nothing to list until the worker has answered. */
const SampleList = lazyPart(async () => (await import("@/components/preview/sample-list")).SampleList, Inset);

const Distribution = lazyPart(
  async () => (await import("@/components/preview/distribution-view")).DistributionView,
  Inset,
);

/** The records that the template would send; follows the editor. */
export function PreviewPanel({ className }: { readonly className?: string }) {
  const text = useText();
  const renew = useStore(previewStore, (state) => state.renew);
  const [view, setView] = useState<"samples" | "distribution">("samples");
  useEffect(followTemplate, []);
  return (
    <Panel
      name="samples"
      title={text.preview.title}
      className={className}
      actions={
        <Button look="quiet" onClick={renew}>
          <RefreshCw aria-hidden className="size-4" />
          {text.preview.button}
        </Button>
      }
    >
      <Tabs
        label={text.previewViews.label}
        value={view}
        onValueChange={setView}
        tabs={[
          { value: "samples", title: text.previewViews.samples, content: <SampleList /> },
          {
            value: "distribution",
            title: text.previewViews.distribution,
            content: <Distribution />,
          },
        ]}
        actions={<AthenaButton />}
      />
    </Panel>
  );
}

function Inset({ children }: StandInProps) {
  return <div className="p-4">{children}</div>;
}
