"use client";

import { useText } from "@/components/language/use-text";
import { Loading } from "@/components/ui/loading";

/** In the place of a part that is still coming over the network. */
export function LoadingPart() {
  return <Loading>{useText().loading}</Loading>;
}
