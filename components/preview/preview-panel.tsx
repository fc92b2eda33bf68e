"use client";

import { RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { followTemplate, previewStore } from "@/components/preview/preview-store";
import { SampleList } from "@/components/preview/sample-list";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";

/** What the template would send, following the editor. */
export function PreviewPanel({ className }: { readonly className?: string }) {
  const text = useText();
  const renew = useStore(previewStore, (state) => state.renew);
  useEffect(followTemplate, []);
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
      <div className="min-h-0 flex-1 overflow-y-auto">
        <SampleList />
      </div>
    </Panel>
  );
}
