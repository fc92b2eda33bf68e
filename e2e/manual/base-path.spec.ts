import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { ROOT } from "../../scripts/root.mjs";
import { expect, test } from "../fixtures/test";

const TARGET = 2_000;

/** Serves only the build, as GitHub Pages does: below a path and without security headers. */
async function serveBelowPath(basePath: string, config: unknown) {
  const files = sirv(join(ROOT, "out"), { dev: true });
  const notFound: string[] = [];
  const server = createServer((request, response) => {
    const { url = "" } = request;
    const respondNotFound = () => {
      notFound.push(url);
      response.writeHead(404).end();
    };
    if (url === `${basePath}/config.json`) return response.end(JSON.stringify(config));
    if (!url.startsWith(`${basePath}/`)) return respondNotFound();
    request.url = url.slice(basePath.length);
    files(request, response, respondNotFound);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}/`;
  return { url, notFound, stop: () => server.close() };
}

test("a site below a path signs in, sends, and finds all of its files below that path", async ({
  page,
  workbench,
  sandbox,
}) => {
  const basePath = process.env.HEADWATER_BASE_PATH;
  if (!basePath) throw new Error("HEADWATER_BASE_PATH must match the build; see e2e/manual/README.md.");
  const site = await serveBelowPath(basePath, sandbox.config);
  await workbench.openSignedIn(site.url);
  await workbench.send({ perSecond: 1_000, target: TARGET });
  await workbench.expectEnded("Finished");
  expect(await workbench.sent()).toBe(TARGET);
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page).toHaveURL(`${site.url}help/`);
  await page.goto(`${site.url}setup/`);
  const template = page.getByRole("link", { name: "Download sign-in.yaml" });
  await expect(template).toHaveAttribute("href", `${basePath}/cloudformation/sign-in.yaml`);
  await expect(page.getByText(`curl -fsSO ${site.url}cloudformation/sign-in.yaml`)).toBeVisible();
  expect(site.notFound).toEqual([]);
  site.stop();
});
