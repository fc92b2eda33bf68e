import { expect, test } from "vitest";
import { parseKdgLink } from "@/lib/config/kdg-link";
import { HeadwaterError } from "@/lib/errors";

const config = {
  region: "us-west-2",
  userPoolId: "us-west-2_AbCdEfGhI",
  userPoolClientId: "1h57kf5cpq17m0eml12example",
  identityPoolId: "us-west-2:1a2b3c4d-0000-4000-8000-000000000000",
};
const query =
  "?upid=us-west-2_AbCdEfGhI&ipid=us-west-2:1a2b3c4d-0000-4000-8000-000000000000&cid=1h57kf5cpq17m0eml12example&r=us-west-2";

function problem(search: string): string {
  try {
    parseKdgLink(search);
  } catch (error) {
    if (error instanceof HeadwaterError && error.code === "kdg-link-malformed") return error.message;
    throw error;
  }
  throw new Error(`accepted: ${search}`);
}

test("a link of the KDG's stack is read", () => {
  expect(parseKdgLink(query)).toEqual(config);
});

test("blanks around a value, as copying brings them, do no harm", () => {
  expect(parseKdgLink(query.replace("cid=", "cid=%20").replace("&r=", "%0A&r="))).toEqual(config);
});

test("the region is read from the user pool's id where it is missing", () => {
  expect(parseKdgLink(query.replace("&r=us-west-2", ""))).toEqual(config);
});

test("a page without the parameters has no link", () => {
  expect(parseKdgLink("")).toBeUndefined();
  expect(parseKdgLink("?utm_source=workshop")).toBeUndefined();
});

test("other parameters set nothing, an endpoint least of all", () => {
  expect(parseKdgLink(`${query}&endpoint=https://evil.example&userPoolId=x&__proto__=y`)).toEqual(config);
});

test("a part that is missing is named", () => {
  expect(problem("?upid=us-west-2_AbC&r=us-west-2&cid=")).toContain("missing parameters “cid”, “ipid”");
});

test("each part that cannot be right is named with its value", () => {
  const message = problem(query.replace("r=us-west-2", "r=<b>").replace("cid=1h", "cid=1h-"));
  expect(message).toContain("“r” is “<b>”, but an AWS region looks like us-east-1");
  expect(message).toContain("“cid” is “1h-57kf5cpq17m0eml12example”, but");
});

test("a huge value is refused and not shown in full", () => {
  expect(problem(query.replace("cid=", `cid=${"a".repeat(100_000)}`)).length).toBeLessThan(300);
});
