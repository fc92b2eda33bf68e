"use client";

import { lazyPart, type StandInProps } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { useText } from "@/state/language/use-text";

/** Loaded late: delivery matters only after records have been sent. */
export const DeliveryPanel = lazyPart(
  async () => (await import("@/components/delivery/delivery-panel")).DeliveryPanel,
  EmptyPanel,
);

function EmptyPanel({ children }: StandInProps) {
  return (
    <Panel name="delivery" title={useText().delivery.title} className="shrink-0">
      <div className="p-4">{children}</div>
    </Panel>
  );
}
