import { join } from "node:path";
import type { Keys } from "../client/sign-in";
import { systemClock } from "../clock";
import { TemporaryCredentials } from "../credentials/temporary-credentials";
import type { TestSandbox } from "./test-sandbox";

/** AWS keys as the identity pool would give them, without the second that a sign-in takes. */
export function mintKeys(sandbox: TestSandbox, seconds = 3600): Keys {
  const issued = new TemporaryCredentials(join(sandbox.directory, "credentials.json"), systemClock).issue(
    "us-east-1:00000000-0000-0000-0000-000000000000",
    seconds,
  );
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = issued;
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiresAt) };
}
