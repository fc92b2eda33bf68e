import type { Sandbox } from "../sandbox/sandbox";
import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

/** The query string of the URL that the KDG's CloudFormation stack outputs, for the sandbox's pools. */
function createKdgQuery({ config }: Sandbox, userPoolId = config.cognito.userPoolId): string {
  const { region, userPoolClientId, identityPoolId } = config.cognito;
  return `?${new URLSearchParams({ upid: userPoolId, ipid: identityPoolId, cid: userPoolClientId, r: region })}`;
}

test("a KDG link configures a site that has no settings, and is remembered", async ({
  workbench,
  sandbox,
  serveWithConfig,
}) => {
  const site = await serveWithConfig({ endpoint: sandbox.config.endpoint });
  await workbench.openSignedIn(`${site.url}/${createKdgQuery(sandbox)}`);
  await workbench.signOutButton.click();
  await workbench.openSignedIn(site.url);
});

test("a link to a different user pool asks before switching to it", async ({ workbench, sandbox, page }) => {
  await workbench.open(`/${createKdgQuery(sandbox, "us-east-1_Another1")}`);
  const question = workbench.alert("This link names another user pool");
  await expect(question).toContainText("us-east-1_Another1");
  await expect(page.getByText(`User pool ${sandbox.config.cognito.userPoolId}`)).toBeVisible();

  await workbench.button("Keep the current user pool").click();
  await expect(question).toBeHidden();
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("a link's user pool is used after confirmation", async ({ workbench, sandbox, page, pageErrors }) => {
  pageErrors.allow(/status of 400/);
  await workbench.open(`/${createKdgQuery(sandbox, "us-east-1_Another1")}`);
  await workbench.button("Use the link’s user pool").click();
  await expect(page.getByText("User pool us-east-1_Another1")).toBeVisible();
  await workbench.signIn();
  // The pool does not exist, so no password proof is valid for it.
  await expect(workbench.alert(/incorrect|does not exist/)).toBeVisible();
});

test("a link can never set the endpoint", async ({ page, sandbox, workbench }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await workbench.openSignedIn(
    `/${createKdgQuery(sandbox)}&endpoint=${encodeURIComponent("http://127.0.0.1:1")}`,
  );
  expect(hosts).not.toContain("127.0.0.1:1");
});

test("a malformed link is reported, and the site's own settings remain", async ({ workbench }) => {
  await workbench.open("/?upid=not%20a%20pool&ipid=x&cid=y&r=us-east-1");
  await expect(workbench.alert("sign-in settings")).toContainText("upid");
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("a site without settings asks for them and reports every invalid value at once", async ({
  workbench,
  page,
  sandbox,
  serveWithConfig,
}) => {
  const site = await serveWithConfig({ endpoint: sandbox.config.endpoint });
  await workbench.open(site.url);
  await expect(page.getByText("This site has no sign-in settings yet.")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Settings" }).click();

  await page.getByLabel("User pool ID").fill("nonsense");
  await workbench.button("Save").click();
  await expect(page.getByText("a user pool ID looks like us-east-1_AbCdEfGhI")).toBeVisible();
  await expect(page.getByText("an AWS region looks like us-east-1")).toBeVisible();

  const { region, userPoolId, userPoolClientId, identityPoolId } = sandbox.config.cognito;
  await page.getByLabel("User pool region").fill(region);
  await page.getByLabel("User pool ID").fill(userPoolId);
  await page.getByLabel("App client ID").fill(userPoolClientId);
  await page.getByLabel("Identity pool ID").fill(identityPoolId);
  await workbench.button("Save").click();
  await workbench.signIn();
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
});

test("an error message about config.json names the key", async ({ page, serveWithConfig }) => {
  const site = await serveWithConfig({ cognito: { userPoolId: 7 } });
  const workbench = new Workbench(page);
  await workbench.open(site.url);
  await expect(workbench.alert("config.json")).toContainText("cognito.userPoolId");
  await expect(workbench.samples).toBeVisible();
});
