import type { Sandbox } from "../sandbox/sandbox";
import { expect, test } from "./fixtures/headwater";
import { Workbench } from "./fixtures/workbench";

/** What the KDG's CloudFormation stack puts out, for the sandbox's pools. */
function kdgQuery({ config }: Sandbox, userPoolId = config.cognito.userPoolId): string {
  const { region, userPoolClientId, identityPoolId } = config.cognito;
  return `?${new URLSearchParams({ upid: userPoolId, ipid: identityPoolId, cid: userPoolClientId, r: region })}`;
}

test("a KDG link signs in where the site has no settings, and is remembered", async ({
  workbench,
  sandbox,
  siteWith,
}) => {
  const site = await siteWith({ endpoint: sandbox.config.endpoint });
  await workbench.openSignedIn(`${site.url}/${kdgQuery(sandbox)}`);
  await workbench.signOutButton.click();
  await workbench.openSignedIn(site.url);
});

test("a link that names another pool than the deployment's is asked about", async ({
  workbench,
  sandbox,
  page,
}) => {
  await workbench.open(`/${kdgQuery(sandbox, "us-east-1_Another1")}`);
  const question = workbench.alert("This link names another user pool");
  await expect(question).toContainText("us-east-1_Another1");
  await expect(page.getByText(`User pool ${sandbox.config.cognito.userPoolId}`)).toBeVisible();

  await workbench.button("Keep the current user pool").click();
  await expect(question).toBeHidden();
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("a link's pool is used when the person says so", async ({ workbench, sandbox, page, pageProblems }) => {
  pageProblems.allow(/status of 400/);
  await workbench.open(`/${kdgQuery(sandbox, "us-east-1_Another1")}`);
  await workbench.button("Use the link’s user pool").click();
  await expect(page.getByText("User pool us-east-1_Another1")).toBeVisible();
  await workbench.signIn();
  // No such pool, so that its arithmetic cannot be right.
  await expect(workbench.alert(/wrong|does not exist/)).toBeVisible();
});

test("a link can never set the endpoint", async ({ page, sandbox, workbench }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await workbench.openSignedIn(`/${kdgQuery(sandbox)}&endpoint=${encodeURIComponent("http://127.0.0.1:1")}`);
  expect(hosts).not.toContain("127.0.0.1:1");
});

test("a malformed link is said, and the site's own settings stay", async ({ workbench }) => {
  await workbench.open("/?upid=not%20a%20pool&ipid=x&cid=y&r=us-east-1");
  await expect(workbench.alert("sign-in settings")).toContainText("upid");
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("without any settings the page asks for them, and every mistake is named at once", async ({
  workbench,
  page,
  sandbox,
  siteWith,
}) => {
  const site = await siteWith({ endpoint: sandbox.config.endpoint });
  await workbench.open(site.url);
  await expect(page.getByText("This site has no sign-in settings yet.")).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Settings" }).click();

  await page.getByLabel("User pool ID").fill("nonsense");
  await workbench.button("Save").click();
  await expect(page.getByText("a user pool ID looks like us-east-1_AbCdEfGhI")).toBeVisible();
  await expect(page.getByText("an AWS Region looks like us-east-1")).toBeVisible();

  const { region, userPoolId, userPoolClientId, identityPoolId } = sandbox.config.cognito;
  await page.getByLabel("User pool region").fill(region);
  await page.getByLabel("User pool ID").fill(userPoolId);
  await page.getByLabel("App client ID").fill(userPoolClientId);
  await page.getByLabel("Identity pool ID").fill(identityPoolId);
  await workbench.button("Save").click();
  await workbench.signIn();
  await expect(workbench.stream).toHaveValue("analytics-workshop-stream");
});

test("a malformed config.json names the key", async ({ page, siteWith }) => {
  const site = await siteWith({ cognito: { userPoolId: 7 } });
  const workbench = new Workbench(page);
  await workbench.open(site.url);
  await expect(workbench.alert("config.json")).toContainText("cognito.userPoolId");
  await expect(workbench.samples).toBeVisible();
});
