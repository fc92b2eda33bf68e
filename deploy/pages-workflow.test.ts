import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
const job = z.object({ permissions: z.record(z.string(), z.string()), steps: z.array(step) });
const workflow = z
  .object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.object({ build: job, publish: job.extend({ needs: z.literal("build") }) }),
  })
  .parse(parse(readFileSync(new URL("../.github/workflows/pages.yml", import.meta.url), "utf8")));

const { build, publish } = workflow.jobs;
const steps = [...build.steps, ...publish.steps];

test("the site is built for the path of GitHub Pages, and that build is published", () => {
  const built = build.steps.find(({ run }) => run === "npm run build");
  expect(built?.env).toEqual({ HEADWATER_BASE_PATH: `\${{ steps.pages.outputs.base_path }}` });
  const uploaded = build.steps.at(-1);
  expect(uploaded?.uses).toMatch(/^actions\/upload-pages-artifact@/);
  expect(uploaded?.with.path).toBe("out");
});

test("every action is GitHub's own and has a release", () => {
  const actions = steps.map(({ uses }) => uses).filter((uses) => uses !== undefined);
  expect(actions).toHaveLength(5);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

test("scripts receive values only in variables", () => {
  for (const { run = "" } of steps) expect(run).not.toMatch(/\$\{\{/);
});

test("only the publishing job can publish, and no job can write to the repository", () => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(build.permissions).toEqual({ contents: "read", pages: "read" });
  expect(publish.permissions).toEqual({ pages: "write", "id-token": "write" });
});
