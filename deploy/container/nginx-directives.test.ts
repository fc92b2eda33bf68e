import { expect, test } from "vitest";
import { nginxDirectives } from "./nginx-directives";

test("directives, blocks, quotes and comments are told apart", () => {
  expect(
    nginxDirectives(`
      daemon off; # "not; this
      map $uri $x { default "a; 'b'"; ~^/c/ 'd'; }
      server { location = / { return 200 "ok\\n"; } }
    `),
  ).toEqual([
    { name: "daemon", words: ["off"], block: undefined },
    {
      name: "map",
      words: ["$uri", "$x"],
      block: [
        { name: "default", words: ["a; 'b'"], block: undefined },
        { name: "~^/c/", words: ["d"], block: undefined },
      ],
    },
    {
      name: "server",
      words: [],
      block: [
        {
          name: "location",
          words: ["=", "/"],
          block: [{ name: "return", words: ["200", "ok\\n"], block: undefined }],
        },
      ],
    },
  ]);
});

test.each([
  ["server {", "A block does not end"],
  ["daemon off", "The directive daemon does not end"],
  ["server { } }", "There is a } too many"],
  ['root "x;', "A quote does not end"],
])("%s is refused", (text, message) => {
  expect(() => nginxDirectives(text)).toThrow(message);
});
