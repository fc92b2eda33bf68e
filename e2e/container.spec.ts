import { chmod, cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeFolders, startContainerServer } from "../deploy/container/container-server";
import { findNginx } from "../deploy/container/find-nginx";
import { ROOT } from "../scripts/root.mjs";
import { expect, test } from "./fixtures/test";
import type { TestSandbox } from "./fixtures/test-sandbox";

const nginx = findNginx();

/** The environment variables that configure the container for the sandbox. */
function toVariables({ config }: TestSandbox): Record<string, string> {
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
  test(`the built site cannot be tested behind nginx: ${nginx.problem}`, () => {
    expect(process.env.CI ?? "").toBe("");
  });
} else {
  test("the built site works behind the container's web server, with its policy and environment variables", async ({
    workbench,
    sandbox,
  }) => {
    // The server's unprivileged user may not have read access to the build folder.
    const folder = await mkdtemp(join(tmpdir(), "headwater-site-"));
    await chmod(folder, 0o755);
    const site = join(folder, "site");
    await cp(join(ROOT, "out"), site, { recursive: true });
    const server = await startContainerServer(nginx.path, site, toVariables(sandbox));
    await workbench.openSignedIn(server.url);
    await workbench.sendAndFinish({ perSecond: 1_000, target: 500 });
    expect(await workbench.sent()).toBe(500);
    expect(await server.stop()).toBe(0);
    await removeFolders(folder);
  });
}
