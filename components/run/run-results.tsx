import { PastRuns } from "@/components/run/past-runs";
import { RunChart } from "@/components/run/run-chart";
import { RunDownloads } from "@/components/run/run-downloads";
import { RunFigures } from "@/components/run/run-figures";
import { RunLog } from "@/components/run/run-log";
import { RunOutcome } from "@/components/run/run-outcome";

/** What a run leads to, while it goes on and when it is over; and earlier ones. */
export function RunResults() {
  return (
    <>
      <RunOutcome />
      <RunChart />
      <RunDownloads />
      <div className="flex min-w-0 flex-col gap-2">
        <RunFigures />
        <RunLog />
        <PastRuns />
      </div>
    </>
  );
}
