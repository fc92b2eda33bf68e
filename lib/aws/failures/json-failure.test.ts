import { expect, test } from "vitest";
import { jsonFailure } from "@/lib/aws/failures/json-failure";

test.each([
  ['{"__type":"ResourceNotFoundException","message":"no"}', null, "ResourceNotFoundException", "no"],
  [
    '{"__type":"com.amazonaws.firehose#InvalidArgumentException","Message":"no"}',
    null,
    "InvalidArgumentException",
    "no",
  ],
  ['{"__type":"a#X:http://internal.amazon.com/coral/"}', null, "X", ""],
  ['{"code":"X","message":"m"}', "Y", "X", "m"],
  ['{"message":"m"}', "ExpiredTokenException:http://x,y", "ExpiredTokenException", "m"],
  ["<html>", "AccessDeniedException", "AccessDeniedException", ""],
  ["<html>", null, "Unknown", ""],
  ["", null, "Unknown", ""],
  ["null", null, "Unknown", ""],
  ['{"__type":7}', null, "Unknown", ""],
  ['{"__type":""}', null, "Unknown", ""],
])("%s with the header %s is %s", (text, header, name, message) => {
  expect(jsonFailure(text, header)).toEqual({ name, message });
});
