import type { Region } from "@/lib/aws/regions";

/** What AWS's regions are called, in English. */
export const regionsText = {
  regionName: ({ name }: Region): string => name,
};
