import { expectAllSetupChecksPassed, setupCheck } from "./fixtures/setup-checks";
import { expect, test } from "./fixtures/test";
import { Workbench } from "./fixtures/workbench";

test("every check passes after signing in", async ({ page, workbench }) => {
  await page.goto("/setup/");
  await expect(setupCheck(page, "User pool reachable")).toContainText("passed");
  await expect(setupCheck(page, "Signed in")).toContainText("Requires sign-in");
  await expect(page.getByText(/This page is connected to http:.*, not to AWS/)).toBeVisible();
  await workbench.signIn();
  await expectAllSetupChecksPassed(page);
});

test("a user pool that does not exist is reported", async ({
  page,
  serveWithConfig,
  sandbox,
  pageErrors,
}) => {
  pageErrors.allow(/Failed to load resource/);
  const { cognito, ...others } = sandbox.config;
  const site = await serveWithConfig({
    ...others,
    cognito: { ...cognito, userPoolId: "us-east-1_NotThere1" },
  });
  await page.goto(`${site.url}/setup/`);
  await expect(setupCheck(page, "User pool reachable")).toContainText("us-east-1_NotThere1");
});

test("each missing permission is named", async ({ page, workbench, faults, pageErrors }) => {
  pageErrors.allow(/status of 400/);
  await faults.inject({ deny: ["firehose:ListDeliveryStreams", "firehose:DescribeDeliveryStream"] });
  await page.goto("/setup/");
  await workbench.signIn();
  await expect(setupCheck(page, "Streams listed")).toContainText("firehose:ListDeliveryStreams");
  await workbench.stream.fill("analytics-workshop-stream");
  await page.getByRole("radio", { name: "Data Firehose" }).check();
  await expect(setupCheck(page, "Stream found")).toContainText("firehose:DescribeDeliveryStream");
  await faults.clear();
  await workbench.button("Check again").click();
  await expect(setupCheck(page, "Stream accepts records")).toContainText("passed");
});

test("commands use the chosen Region and can be copied", async ({ page, workbench, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/setup/");
  await workbench.region.fill("eu-west-3");
  await page.getByRole("button", { name: "Copy the commands for the sign-in stack" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("--region eu-west-3 --stack-name headwater-sign-in");
  await expect(
    page.getByRole("link", { name: "Create the stack in the console (eu-west-3)" }).first(),
  ).toHaveAttribute("href", /^https:\/\/eu-west-3\.console\.aws\.amazon\.com\/cloudformation\//);
});

test("the CloudFormation templates can be downloaded from the page", async ({ page }) => {
  await page.goto("/setup/");
  for (const template of ["workshop.yaml", "sign-in.yaml"]) {
    const href = await page.getByRole("link", { name: `Download ${template}` }).getAttribute("href");
    const response = await page.request.get(String(href));
    expect(await response.text()).toContain('AWSTemplateFormatVersion: "2010-09-09"');
  }
});

test("a site without settings links to the setup page", async ({ page, serveWithConfig }) => {
  const site = await serveWithConfig({});
  await new Workbench(page).open(site.url);
  await page.getByRole("link", { name: "How to set up an AWS account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Set up your AWS account" })).toBeVisible();
  await expect(setupCheck(page, "User pool reachable")).toContainText("Requires the IDs");
});
