interface MemoryBreakdown {
  readonly bytes: number;
  readonly attribution: readonly { readonly scope: string }[];
}

interface MeasuringPerformance {
  measureUserAgentSpecificMemory(): Promise<{ readonly breakdown: readonly MemoryBreakdown[] }>;
}

/** MiB that the page's workers use after their garbage was collected. Chromium, in an isolated page. */
export async function workerHeapMib(): Promise<number> {
  const measuring = performance as unknown as MeasuringPerformance;
  const { breakdown } = await measuring.measureUserAgentSpecificMemory();
  const ofWorkers = breakdown.filter(({ attribution }) =>
    attribution.some(({ scope }) => scope === "DedicatedWorkerGlobalScope"),
  );
  const bytes = ofWorkers.reduce((sum, part) => sum + part.bytes, 0);
  return Number((bytes / 2 ** 20).toFixed(2));
}
