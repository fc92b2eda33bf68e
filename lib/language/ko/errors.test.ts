import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HeadwaterError } from "@/lib/errors";
import { errorsText } from "@/lib/language/ko/errors";
import { PHRASES } from "@/lib/language/ko/errors/phrases";
import { storageProblem } from "@/lib/storage/storage-problem";

import { createRenderer } from "@/lib/template/renderer";
import { parseTemplate } from "@/lib/template/template";

const ROOT = join(import.meta.dirname, "../../..");
const sources = await sourcesOf(["lib", "components", "app"]);

/** How code of ours gives an error its code. */
const MAKERS = [
  /new HeadwaterError\(\s*"([\w-]+)"/g,
  /new SinkError\(\s*"[\w-]+",\s*"([\w-]+)"/g,
  /new SinkError\(\s*"[\w-]+",\s*\w+ \? "([\w-]+)" : "([\w-]+)"/g,
  /super\(\s*"([\w-]+)"/g,
  /\baside\(\s*"([\w-]+)"/g,
];
/** Tables of rules. */
const RULES = /^lib\/aws\/.*(?:-rules|identity-pool-error)\.ts$/;
/** What only rendering shows is told as a diagnostic. */
const TOLD_AS_DIAGNOSTICS = new Set(["bad-argument", "render-failed"]);

const codes = new Set(
  [...sources].flatMap(([path, text]) => {
    const makers = RULES.test(path) ? [...MAKERS, /\bcode: "([\w-]+)"/g] : MAKERS;
    return makers.flatMap((maker) => [...text.matchAll(maker)].flatMap(([, ...found]) => found));
  }),
);
const told = [...codes].filter((code) => code !== undefined && !TOLD_AS_DIAGNOSTICS.has(code));

test("the codes of the errors are found", () => {
  expect(told.length).toBeGreaterThan(70);
  for (const code of ["wrong-password", "access-denied", "given-up", "run-options", "stored-value-newer"]) {
    expect(told).toContain(code);
  }
});

test.each(told)("%s has a message in Korean, and a hint where there is one in English", (code) => {
  const { message, hint } = errorsText.localizeError({
    code,
    message: "English",
    hint: "English",
    facts: {},
  });
  expect(message).toMatch(/\p{Script=Hangul}/u);
  expect(hint ?? "없음").toMatch(/\p{Script=Hangul}/u);
});

test("a code that is not known is told as it came", () => {
  const error = { code: "something-new", message: "Something new.", hint: "Look." };
  expect(errorsText.localizeError(error)).toEqual({ message: "Something new.", hint: "Look." });
});

test("the facts stand in the message", () => {
  const error = new HeadwaterError("share-too-long", "…", { facts: { length: 12_345, limit: 8000 } });
  expect(errorsText.localizeError(error).message).toContain("12,345자");
  const blocked = storageProblem("read", "headwater.theme", new Error("denied"));
  expect(errorsText.localizeError(blocked).message).toMatch(/^읽지 못했습니다.*headwater\.theme$/);
});

test("a template with errors is told with its first one, whose own braces are left alone", () => {
  const told = (source: string) => {
    try {
      createRenderer(parseTemplate(source));
    } catch (error) {
      if (error instanceof HeadwaterError) return errorsText.localizeError(error).message;
    }
    return undefined;
  };
  expect(told("{{nmae.firstName}}")).toBe(
    "템플릿에 오류가 있습니다. 그런 함수가 없습니다: `nmae.firstName`. 혹시 `name.firstName`인가요?",
  );
  expect(told("{{#repeat 3}}x")).toContain("`{{/repeat}}`");
});

test("what is named inside of a message is told in Korean as well", () => {
  const problem = "“cognito.region”: an AWS region looks like us-east-1";
  expect(
    errorsText.localizeError({ code: "config-malformed", message: "", facts: { problem } }).message,
  ).toBe("config.json을 사용할 수 없습니다: “cognito.region”: AWS 리전은 us-east-1과 같은 형식입니다.");
});

test.each(PHRASES.flatMap(([english]) => (typeof english === "string" ? [english] : [])))(
  "“%s” is still said in lib",
  (english) => {
    expect([...sources.values()].some((text) => text.includes(english))).toBe(true);
  },
);

/** The code by path, without tests and catalogues. */
async function sourcesOf(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const wanted = paths
    .flat()
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\/|^lib\/language\//.test(path));
  return new Map(
    await Promise.all(wanted.map(async (path) => [path, await readFile(join(ROOT, path), "utf8")] as const)),
  );
}
