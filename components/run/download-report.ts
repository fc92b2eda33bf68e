import { downloadFile } from "@/components/run/download-file";
import type { RunReport } from "@/lib/storage/stored-run-report";

export function downloadReport(report: RunReport): void {
  downloadFile(`headwater-run-${report.id}.json`, "application/json", JSON.stringify(report, undefined, 2));
}
