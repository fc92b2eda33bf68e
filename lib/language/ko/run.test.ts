import { expect, test } from "vitest";
import { eventLine } from "@/lib/language/ko/run";

test("facts stand in the line", () => {
  expect(eventLine("throttled", { recordsPerSecond: 12_500 })).toBe(
    "대상이 스로틀링하여 초당 레코드 12,500개로 늦췄습니다",
  );
});

test("an error in it is told by its code and facts", () => {
  const facts = { code: "unavailable", message: "AWS could not answer.", status: 503, service: "Busy" };
  expect(eventLine("outage-began", facts)).toBe(
    "전송이 더 이상 성공하지 않습니다: AWS가 응답하지 못했습니다(상태 503, Busy).",
  );
});

test("an error of a code that is not known is told as it came", () => {
  expect(eventLine("failing", { code: "new", message: "Something new." })).toBe(
    "오류로 실행을 끝냅니다: Something new.",
  );
});

test("a kind that is not known is shown as it is", () => {
  expect(eventLine("something-new", {})).toBe("something-new");
});
