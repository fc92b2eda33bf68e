import { expect, test } from "./fixtures/test";

test.use({ locale: "ko-KR" });

test("help describes functions in Korean and finds them by Korean words", async ({ page }) => {
  await page.goto("/help/");
  await page.getByRole("searchbox", { name: "도움말 검색" }).fill("정규 분포");
  const functions = page.getByRole("region", { name: "함수", exact: true });
  await expect(functions.getByRole("heading", { level: 4 })).toHaveText(["random.normal"]);
  const entry = page.locator('[id="random.normal"]');
  await expect(entry).toContainText("정규 분포(종 모양 곡선)를 따르는 수");
  await entry.getByText("인수").click();
  await expect(entry).toContainText("표준 편차. 값의 약 3분의 2가 평균에서 이 거리 안에 있습니다.");
});

test("a template error is marked in place, with a message and a fix in Korean", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  const template = page.getByRole("textbox", { name: "레코드 템플릿" });
  await template.fill('{"id": "{{random.uuidd}}"}');
  await expect(page.getByText("오류 1개")).toBeVisible();
  await page.locator(".cm-lintRange-error").hover();
  await expect(
    page.getByText("그런 함수가 없습니다: `random.uuidd`. 혹시 `random.uuid`인가요?"),
  ).toBeVisible();
  await page.getByRole("button", { name: "random.uuid 쓰기" }).click();
  await expect(template).toContainText("{{random.uuid}}");
  await expect(page.getByText("문제 없음")).toBeVisible();
});
