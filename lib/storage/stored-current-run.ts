import { runReportSchema } from "@/lib/storage/stored-run-report";
import { storedValue } from "@/lib/storage/stored-value";

/** The run that is under way in this tab, as of its last moments; it is there after a reload, and only in this tab. */
export const storedCurrentRun = storedValue({
  key: "headwater.current-run",
  version: 1,
  schema: runReportSchema,
  storage: () => sessionStorage,
});
