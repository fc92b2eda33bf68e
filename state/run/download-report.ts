import type { RunReport } from "@/lib/storage/stored-run-report";
import { downloadFile } from "@/state/run/download-file";

export function downloadReport(report: RunReport): void {
  downloadFile(`headwater-run-${report.id}.json`, "application/json", JSON.stringify(report, undefined, 2));
}
