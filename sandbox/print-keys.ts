import { createCognitoUser, demo, getKeys, signIn } from "./client/sign-in";
import type { Sandbox } from "./sandbox";

/**
 * Signs in to a running sandbox and prints AWS keys for a shell: `eval "$(npx tsx sandbox/print-keys.ts)"`.
 * Reads `SANDBOX_PORT` (4566), `SANDBOX_USER` and `SANDBOX_PASSWORD` (the user `demo`).
 */
async function main(): Promise<void> {
  const url = `http://localhost:${process.env.SANDBOX_PORT ?? 4566}`;
  const answer = await fetch(`${url}/_sandbox/config`).catch((error: unknown) => {
    throw new Error(`No sandbox is running at ${url}. Start it with: npm run sandbox`, { cause: error });
  });
  const sandbox = { url, config: (await answer.json()) as Sandbox["config"] };
  const user = createCognitoUser(sandbox, process.env.SANDBOX_USER ?? demo.username);
  const session = await signIn(user, process.env.SANDBOX_PASSWORD ?? demo.password);
  const keys = await getKeys(sandbox, session.getIdToken().getJwtToken());
  const variables = {
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken,
    AWS_REGION: sandbox.config.cognito.region,
    AWS_DEFAULT_REGION: sandbox.config.cognito.region,
    AWS_ENDPOINT_URL: url,
  };
  const lines = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'\n`);
  process.stdout.write(lines.join(""));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
