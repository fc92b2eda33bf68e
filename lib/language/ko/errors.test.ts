import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { createIssue } from "@/lib/issues";
import { errorsText } from "@/lib/language/ko/errors";
import { awsErrors, signInErrors } from "@/lib/language/ko/errors/aws-errors";
import { pageErrors, templateErrors } from "@/lib/language/ko/errors/page-errors";
import { commandErrors, renderErrors, runErrors } from "@/lib/language/ko/errors/run-errors";
import { createStorageProblem } from "@/lib/storage/stored-value";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";

const rooms = [
  awsErrors,
  commandErrors,
  pageErrors,
  renderErrors,
  runErrors,
  signInErrors,
  templateErrors,
] as const;

test.each(rooms.flatMap(Object.keys))("%s has a Korean message, and a Korean hint or none", (code) => {
  const { message, hint } = errorsText.localizeError({ code, message: "영어", facts: {} });
  expect(message).toMatch(/\p{Script=Hangul}/u);
  expect(hint ?? "없음").toMatch(/\p{Script=Hangul}/u);
});

test("an unknown code keeps its text", () => {
  const error = { code: "something-new", message: "Something new.", hint: "Look." };
  expect(errorsText.localizeError(error)).toEqual({ message: "Something new.", hint: "Look." });
});

test("the message holds the facts", () => {
  const error = new HeadwaterError("share-too-long", "…", { facts: { length: 12_345, limit: 8000 } });
  expect(errorsText.localizeError(error).message).toContain("12,345자");
  const blocked = createStorageProblem("read", "headwater.theme", new Error("denied"));
  expect(errorsText.localizeError(blocked).message).toMatch(/^읽지 못했습니다.*headwater\.theme$/);
});

test("a template with errors shows its first diagnostic, and leaves the braces in it alone", () => {
  const messageOf = (source: string) => {
    try {
      createRenderer(parseTemplate(source));
    } catch (error) {
      if (error instanceof HeadwaterError) return errorsText.localizeError(error).message;
    }
    return undefined;
  };
  expect(messageOf("{{nmae.firstName}}")).toBe(
    "템플릿에 오류가 있습니다. 그런 함수가 없습니다: `nmae.firstName`. 혹시 `name.firstName`인가요?",
  );
  expect(messageOf("{{#repeat 3}}x")).toContain("`{{/repeat}}`");
});

test("the issues in a message are Korean as well", () => {
  const issues = [createIssue("region-format", { path: "cognito.region" })];
  expect(errorsText.localizeError({ code: "config-malformed", message: "", issues }).message).toBe(
    "config.json을 사용할 수 없습니다: “cognito.region”: AWS 리전은 us-east-1과 같은 형식입니다.",
  );
});
