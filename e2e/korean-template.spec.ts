import { expect, test } from "./fixtures/headwater";

test.use({ locale: "ko-KR" });

test("help describes the functions in Korean, and finds them by Korean words", async ({ page }) => {
  await page.goto("/help/");
  const entries = page
    .getByRole("region", { name: "함수" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
  await page.getByRole("searchbox", { name: "함수 검색" }).fill("정규 분포");
  await expect(entries.getByRole("heading")).toHaveText(["random.normal"]);
  await expect(entries).toContainText("정규 분포(종 모양 곡선)를 따르는 수");
  await entries.getByText("인수").click();
  await expect(entries).toContainText("표준 편차. 값의 약 3분의 2가 평균에서 이 거리 안에 있습니다.");
});
