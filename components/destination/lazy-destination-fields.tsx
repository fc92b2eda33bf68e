"use client";

import { lazyPart } from "@/components/ui/lazy-part";

/** The lists need a library that nobody needs before signing in. */
export const DestinationFields = lazyPart(
  async () => (await import("@/components/destination/destination-fields")).DestinationFields,
);
