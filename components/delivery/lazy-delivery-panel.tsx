"use client";

import dynamic from "next/dynamic";
import { useText } from "@/components/language/use-text";
import { LoadingPart } from "@/components/ui/loading-part";
import { Panel } from "@/components/ui/panel";

/** Where records arrive is of interest only when some have been sent. */
export const DeliveryPanel = dynamic(
  async () => (await import("@/components/delivery/delivery-panel")).DeliveryPanel,
  { ssr: false, loading: () => <Coming /> },
);

function Coming() {
  return (
    <Panel title={useText().delivery.title} className="shrink-0">
      <div className="p-4">
        <LoadingPart />
      </div>
    </Panel>
  );
}
