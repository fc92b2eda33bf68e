import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";

/** Names, units and formats that stay the same in Korean. */
const UNTRANSLATED = new Set(
  `Headwater Amazon Data Firehose Kinesis Streams AWS CloudFormation Direct PUT Athena DDL SQL JSON CSV NDJSON KDG S3 KMS
  IAM ID URL QR UTC gzip English GB KB MB KiB MiB ms demo Link Config Ctrl Shift Alt Enter Esc Tab Space
  Cognito CloudWatch Generator Mac moment ARN MFA`.split(/\s+/),
);

/** Commands, URLs, and identifiers: words that contain a digit, hyphen, slash, full stop or underscore. */
const IDENTIFIER = /npm run \w+|https?:\/\/\S+|[\w-]*(?:[\d/_.]|\w-\w)[\w./-]*/g;

/**
 * Returns the texts of the page that contain English words: visible texts and the names that assistive technology reads,
 * without code, records and user input.
 */
async function findEnglishText(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("pre, code, script, style, textarea, .font-mono, option[lang]")) continue;
      for (const name of ["aria-label", "aria-valuetext", "title", "placeholder"])
        found.push(element.getAttribute(name) ?? "");
      if (!element.checkVisibility()) continue;
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
    }
    return found;
  });
  return texts.filter((text) =>
    [...text.replaceAll(IDENTIFIER, " ").matchAll(/[A-Za-z]{2,}/g)].some(([word]) => !UNTRANSLATED.has(word)),
  );
}

test.describe("a Korean browser", () => {
  test.use({ locale: "ko-KR" });

  test("shows the workbench in Korean, including errors and numbers, with no English text", async ({
    page,
    workbench,
    pageErrors,
  }) => {
    pageErrors.allow(/status of 400/);
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await page.getByRole("textbox", { name: "사용자 이름" }).fill("demo");
    const password = page.getByLabel("비밀번호", { exact: true });
    const signIn = page.getByRole("button", { name: "로그인", exact: true });
    await password.fill("not-the-password");
    await signIn.click();
    await expect(workbench.alert("사용자 이름 또는 비밀번호가 잘못되었습니다.")).toBeVisible();
    expect(await findEnglishText(page)).toEqual([]);

    await password.fill("Headwater-2026");
    await signIn.click();
    await expect(page.getByRole("combobox", { name: "스트림" })).toHaveValue("analytics-workshop-stream");
    await page.getByRole("spinbutton", { name: "초당 레코드 수" }).fill("5000");
    await page.getByRole("spinbutton", { name: "목표 레코드 수" }).fill("1234");
    await page.getByRole("button", { name: "전송", exact: true }).click();
    await expect(page.getByRole("status", { name: "실행 상태" })).toHaveText("완료됨", { timeout: 60_000 });
    await expect(page.getByRole("progressbar", { name: "전송한 레코드" })).toHaveAttribute(
      "aria-valuetext",
      /1,234개/,
    );
    expect(await findEnglishText(page)).toEqual([]);

    await page.getByRole("button", { name: "공유", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "“활동 추적기” 공유" })).toBeVisible();
    expect(await findEnglishText(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "템플릿: 활동 추적기" }).click();
    await page.getByRole("menuitem", { name: "복제" }).click();
    await page.getByRole("button", { name: "템플릿: 활동 추적기 (2)" }).click();
    await expect(page.getByRole("menuitemradio")).toHaveText(["활동 추적기", "활동 추적기 (2)"]);
  });

  test("shows every page in Korean; choosing English applies to every page and is remembered", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "도움말" }).click();
    const help = page.getByRole("dialog", { name: "도움말" });
    await expect(help.getByRole("searchbox", { name: "도움말 검색" })).toBeFocused();
    await expect(help.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
    expect(await findEnglishText(page)).toEqual([]);

    await page.goto("/help/#nothing-arrives");
    await expect(page.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
    await expect(page).toHaveTitle("도움말 · Headwater");
    await expect(page.getByRole("heading", { name: "date", exact: true })).toBeVisible();
    // Opens every answer. The unit tests of the function table cover the Korean descriptions of functions.
    await page.locator("details[id]").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await findEnglishText(page)).toEqual([]);
    await page.goto("/setup/");
    await expect(page.getByRole("heading", { name: "AWS 계정 설정" })).toBeVisible();
    await expect(page.getByRole("listitem", { name: "사용자 풀 연결" })).toContainText("정상");
    expect(await findEnglishText(page)).toEqual([]);

    await page.getByRole("combobox", { name: "언어" }).selectOption("English");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("en");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
  });

  test("shows errors in config.json in Korean", async ({ page, workbench, serveWithConfig }) => {
    const site = await serveWithConfig({ cognito: { region: "Seoul" } });
    await page.goto(site.url);
    await expect(
      workbench.alert(
        "config.json을 사용할 수 없습니다: “cognito.region”: AWS 리전은 us-east-1과 같은 형식입니다.",
      ),
    ).toBeVisible();
  });

  test("shows the page soon even if the translation does not load", async ({ page }) => {
    await page.goto("/setup/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await page.evaluate(() => {
      document.documentElement.dataset.awaitsLanguage = "ko";
    });
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("a browser in another language shows English, and Korean if chosen", async ({ page }) => {
  await page.goto("/help/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("combobox", { name: "Language" }).selectOption("한국어");
  await expect(page.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
});
