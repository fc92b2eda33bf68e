import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { ROOT } from "../../scripts/root.mjs";
import { expect, test } from "../fixtures/headwater";

const TARGET = 2_000;

/** Serves the build as GitHub Pages does: below a path, without security headers, and nothing else. */
async function servePages(basePath: string, config: unknown) {
  const files = sirv(join(ROOT, "out"), { dev: true });
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const { url = "" } = request;
    const miss = () => {
      missed.push(url);
      response.writeHead(404).end();
    };
    if (url === `${basePath}/config.json`) return response.end(JSON.stringify(config));
    if (!url.startsWith(`${basePath}/`)) return miss();
    request.url = url.slice(basePath.length);
    files(request, response, miss);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}/`;
  return { url, missed, stop: () => server.close() };
}

test("a site below a path signs in, sends, and finds all its files there", async ({
  page,
  workbench,
  sandbox,
}) => {
  const basePath = process.env.HEADWATER_BASE_PATH;
  if (!basePath) throw new Error("HEADWATER_BASE_PATH must match the build; see e2e/by-hand/README.md.");
  const site = await servePages(basePath, sandbox.config);
  await workbench.openSignedIn(site.url);
  await workbench.send({ perSecond: 1_000, target: TARGET });
  await workbench.expectOver("Finished");
  expect(await workbench.sent()).toBe(TARGET);
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page).toHaveURL(`${site.url}help/`);
  await page.goto(`${site.url}setup/`);
  const template = page.getByRole("link", { name: "Download sign-in.yaml" });
  await expect(template).toHaveAttribute("href", `${basePath}/cloudformation/sign-in.yaml`);
  await expect(page.getByText(`curl -fsSO ${site.url}cloudformation/sign-in.yaml`)).toBeVisible();
  expect(site.missed).toEqual([]);
  site.stop();
});
