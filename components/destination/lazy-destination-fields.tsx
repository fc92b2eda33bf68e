"use client";

import dynamic from "next/dynamic";
import { LoadingPart } from "@/components/ui/loading-part";

/** Their lists come with a library that nobody needs before signing in. */
export const DestinationFields = dynamic(
  async () => (await import("@/components/destination/destination-fields")).DestinationFields,
  { ssr: false, loading: () => <LoadingPart /> },
);
