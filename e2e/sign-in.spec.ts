import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

/** Chromium's console message about a response that the test causes. */
const REFUSED_REQUEST = /Failed to load resource: the server responded with a status of 400/;
const OFFLINE = /net::ERR_/;

test("the demo user signs in, and the stream is chosen", async ({ workbench, page }) => {
  await workbench.openSignedIn();
  await expect(page.getByText("demo", { exact: true })).toBeVisible();
  await expect(workbench.button("Send")).toBeEnabled();
});

test("a wrong password shows a plain message and keeps the entered text", async ({
  workbench,
  pageErrors,
}) => {
  pageErrors.allow(REFUSED_REQUEST);
  await workbench.open();
  await workbench.signIn("demo", "not-the-password");
  await expect(workbench.alert("The username or password is incorrect.")).toBeVisible();
  await expect(workbench.username).toHaveValue("demo");
  await expect(workbench.password).toHaveValue("not-the-password");
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();
});

test("an unknown user gets an error message and can try again", async ({ workbench, pageErrors }) => {
  pageErrors.allow(REFUSED_REQUEST);
  await workbench.open();
  await workbench.signIn("nobody", "Headwater-2026");
  await expect(workbench.alert(/user/i)).toBeVisible();
  await expect(workbench.signInButton).toBeEnabled();
});

test("signing in without a network shows an error and can be retried", async ({
  workbench,
  page,
  pageErrors,
}) => {
  pageErrors.allow(OFFLINE);
  await workbench.open();
  await expect(workbench.username).toBeVisible();
  await page.context().setOffline(true);
  await workbench.signIn();
  await expect(workbench.alert(/network/i)).toBeVisible();
  await page.context().setOffline(false);
  await workbench.signInButton.click();
  await expect(workbench.signOutButton).toBeVisible();
});

test("the password is never sent and never stored", async ({ workbench, page }) => {
  const bodies: string[] = [];
  page.on("request", (request) => bodies.push(`${request.url()} ${request.postData() ?? ""}`));
  await workbench.openSignedIn();
  const storage = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(bodies.filter((body) => body.includes("Headwater-2026"))).toEqual([]);
  expect(bodies.filter((body) => body.includes("SRP_A"))).toHaveLength(1);
  expect(storage).not.toContain("Headwater-2026");
});

test("a session survives a reload and is not shared with another tab", async ({ workbench, context }) => {
  await workbench.openSignedIn();
  await workbench.page.reload();
  await expect(workbench.signOutButton).toBeVisible();

  const other = new Workbench(await context.newPage());
  await other.open();
  await expect(other.signInButton).toBeVisible();
});

test("“Keep me signed in” applies to every tab until sign-out", async ({ workbench, page, context }) => {
  await workbench.open();
  await page.getByRole("checkbox", { name: "Keep me signed in" }).check();
  await workbench.signIn();
  await expect(workbench.signOutButton).toBeVisible();

  const other = new Workbench(await context.newPage());
  await other.open();
  await expect(other.signOutButton).toBeVisible();
  await other.signOutButton.click();
  await expect(other.signInButton).toBeVisible();
  await other.page.reload();
  await expect(other.signInButton).toBeVisible();
});

test("“Keep me signed in” is remembered on the next visit", async ({ workbench, page }) => {
  const keepSignedIn = page.getByRole("checkbox", { name: "Keep me signed in" });
  await workbench.open();
  await expect(keepSignedIn).not.toBeChecked();
  await keepSignedIn.check();
  await page.reload();
  await expect(keepSignedIn).toBeChecked();
  await keepSignedIn.uncheck();
  await page.reload();
  await expect(workbench.signInButton).toBeVisible();
  await expect(keepSignedIn).not.toBeChecked();
});

test("signing out revokes the refresh token", async ({ workbench, page, sandbox }) => {
  await workbench.openSignedIn();
  const revoked = page.waitForResponse((response) =>
    (response.request().headers()["x-amz-target"] ?? "").endsWith(".RevokeToken"),
  );
  await workbench.signOutButton.click();
  const response = await revoked;
  expect(response.url().startsWith(sandbox.url)).toBe(true);
  expect(response.status()).toBe(200);
  const storage = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(storage).not.toContain("eyJ");
});

test("an invited user chooses a new password first", async ({ workbench, page, pageErrors }) => {
  pageErrors.allow(REFUSED_REQUEST);
  await workbench.open();
  await workbench.signIn("new", "Welcome-2026");
  const field = page.getByLabel("New password", { exact: true });
  const submit = workbench.button("Set password and continue");
  await field.fill("short");
  await submit.click();
  await expect(workbench.alert(/password/i)).toBeVisible();
  await field.fill("My-own-2026");
  await submit.click();
  await expect(workbench.signOutButton).toBeVisible();
});
