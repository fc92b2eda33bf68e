import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a Firehose stream of a sandbox has delivered below `data/`, as one buffer. */
export function delivered(directory: string): Buffer {
  const folder = join(directory, "s3", "analytics-workshop-bucket", "data");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}
