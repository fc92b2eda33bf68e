"use client";

import { useStore } from "zustand";
import { EmptyState } from "@/components/ui/empty-state";
import { Loading } from "@/components/ui/loading";
import type { Destination } from "@/lib/aws/stream";
import { isListed } from "@/state/delivery/describe-destination";
import { destinationStore } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";

/** Until the service has said where a stream puts its records: that it is asked, or why it is not. */
export function AwaitedDescription({ stream }: { readonly stream: Destination }) {
  const text = useText();
  const isAsked = useStore(destinationStore, () => isListed(stream));
  return isAsked ? <Loading>{text.loading}</Loading> : <EmptyState>{text.delivery.unlisted}</EmptyState>;
}
