import { chmod, cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNginx } from "../deploy/container/find-nginx";
import { runningServer } from "../deploy/container/running-server";
import { removeFolders } from "../deploy/container/work-folder";
import { ROOT } from "../scripts/root.mjs";
import { expect, test } from "./fixtures/headwater";
import type { TestSandbox } from "./fixtures/test-sandbox";

const nginx = findNginx();

/** The container's variables for the sandbox. */
function variablesOf({ config }: TestSandbox): Record<string, string> {
  const { cognito, endpoint } = config;
  return {
    HEADWATER_REGION: cognito.region,
    HEADWATER_USER_POOL_ID: cognito.userPoolId,
    HEADWATER_USER_POOL_CLIENT_ID: cognito.userPoolClientId,
    HEADWATER_IDENTITY_POOL_ID: cognito.identityPoolId,
    HEADWATER_ENDPOINT: endpoint,
  };
}

if ("problem" in nginx) {
  test(`nginx is not here, so that the container was not tried with the built site: ${nginx.problem}`, () => {
    expect(process.env.CI ?? "").toBe("");
  });
} else {
  test("the built site works behind the container's web server, under its policy, set up by variables", async ({
    workbench,
    sandbox,
  }) => {
    // Where the build is, the server's plain user may not be allowed to look.
    const folder = await mkdtemp(join(tmpdir(), "headwater-site-"));
    await chmod(folder, 0o755);
    const site = join(folder, "site");
    await cp(join(ROOT, "out"), site, { recursive: true });
    const server = await runningServer(nginx.path, site, variablesOf(sandbox));
    await workbench.openSignedIn(server.url);
    await workbench.sendAll({ perSecond: 1_000, target: 500 });
    expect(await workbench.sent()).toBe(500);
    expect(await server.stop()).toBe(0);
    await removeFolders(folder);
  });
}
