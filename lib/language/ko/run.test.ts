import { expect, test } from "vitest";
import { eventLine } from "@/lib/language/ko/run";

test("a line contains its facts", () => {
  expect(eventLine("throttled", { recordsPerSecond: 12_500 })).toBe(
    "대상이 스로틀링하여 초당 레코드 12,500개로 늦췄습니다",
  );
});

test("an error in a line is localized by its code and facts", () => {
  const facts = { code: "unavailable", message: "AWS could not answer.", status: 503, service: "Busy" };
  expect(eventLine("outage-began", facts)).toBe(
    "전송이 더 이상 성공하지 않습니다: AWS가 응답하지 못했습니다(상태 503, Busy).",
  );
});

test("an error with an unknown code keeps its English message", () => {
  expect(eventLine("failing", { code: "new", message: "Something new." })).toBe(
    "오류로 실행을 끝냅니다: Something new.",
  );
});

test("an unknown kind is shown as it is", () => {
  expect(eventLine("something-new", {})).toBe("something-new");
});
