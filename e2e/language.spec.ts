import { englishLeft } from "./fixtures/english-left";
import { expect, test } from "./fixtures/headwater";

test.describe("a browser in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("works in Korean, errors and numbers included, and nothing English is left on the workbench", async ({
    page,
    workbench,
    pageProblems,
  }) => {
    pageProblems.allow(/status of 400/);
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await page.getByRole("textbox", { name: "사용자 이름" }).fill("demo");
    const password = page.getByLabel("비밀번호", { exact: true });
    const signIn = page.getByRole("button", { name: "로그인", exact: true });
    await password.fill("not-the-password");
    await signIn.click();
    await expect(workbench.alert("사용자 이름 또는 비밀번호가 잘못되었습니다.")).toBeVisible();
    expect(await englishLeft(page)).toEqual([]);

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
    expect(await englishLeft(page)).toEqual([]);

    await page.getByRole("button", { name: "공유", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "“활동 추적기” 공유" })).toBeVisible();
    expect(await englishLeft(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "템플릿: 활동 추적기" }).click();
    await page.getByRole("menuitem", { name: "복제" }).click();
    await page.getByRole("button", { name: "템플릿: 활동 추적기 (2)" }).click();
    await expect(page.getByRole("menuitemradio")).toHaveText(["활동 추적기", "활동 추적기 (2)"]);
  });

  test("reads every page in Korean; a choice of English holds on all of them and stays", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "도움말" }).click();
    const help = page.getByRole("dialog", { name: "도움말" });
    await expect(help.getByRole("searchbox", { name: "도움말 검색" })).toBeFocused();
    await expect(help.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
    expect(await englishLeft(page)).toEqual([]);

    await page.goto("/help/#nothing-arrives");
    await expect(page.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
    await expect(page).toHaveTitle("도움말 · Headwater");
    await expect(page.getByRole("heading", { name: "date", exact: true })).toBeVisible();
    // Every answer; that functions are told in Korean, a test of their table sees to.
    await page.locator("details[id]").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await englishLeft(page)).toEqual([]);
    await page.goto("/setup/");
    await expect(page.getByRole("heading", { name: "AWS 계정 설정" })).toBeVisible();
    await expect(page.getByRole("listitem", { name: "사용자 풀 연결" })).toContainText("정상");
    expect(await englishLeft(page)).toEqual([]);

    await page.getByRole("combobox", { name: "언어" }).selectOption("English");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("en");
    await expect(page.getByRole("heading", { name: "Set up your AWS account" })).toBeVisible();
  });

  test("is told in Korean what is wrong with config.json", async ({ page, workbench, siteWith }) => {
    const site = await siteWith({ cognito: { region: "Seoul" } });
    await page.goto(site.url);
    await expect(
      workbench.alert(
        "config.json을 사용할 수 없습니다: “cognito.region”: AWS 리전은 us-east-1과 같은 형식입니다.",
      ),
    ).toBeVisible();
  });

  test("does not wait long for words that do not come", async ({ page }) => {
    await page.goto("/setup/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await page.evaluate(() => {
      document.documentElement.dataset.awaitsLanguage = "ko";
    });
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("a browser in another language has English, and Korean when it asks for it", async ({ page }) => {
  await page.goto("/help/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("combobox", { name: "Language" }).selectOption("한국어");
  await expect(page.getByRole("heading", { name: "템플릿 언어" })).toBeVisible();
});
