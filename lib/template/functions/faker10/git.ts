import { instant } from "../date-values";
import { withOptions, withoutArguments } from "../define-function";
import { flag, integer, oneOf, withDefault } from "../fields";
import { drawCharacters, LOWERCASE_HEX_DIGITS, MAX_TEXT_LENGTH } from "../text-draws";
import { adjective, noun, verb } from "./hacker-words";

const refDate = instant("The reference date; the commit is at most one day earlier, and the default is now.");

export const gitFunctions = [
  withoutArguments("git.branch", "Returns a branch name.", ({ faker }) => faker.git.branch()),
  withOptions({
    name: "git.commitEntry",
    description: "Returns a commit entry of several lines, in git log format.",
    fields: {
      merge: flag("Whether it is a merge commit; defaults to random, with a probability of 20%."),
      eol: withDefault(oneOf("The line ending.", ["CRLF", "LF"]), "CRLF"),
      refDate,
    },
    draw:
      ({ refDate: reference, ...options }) =>
      ({ faker, now }) =>
        faker.git.commitEntry({ ...options, refDate: reference ?? now }),
  }),
  withoutArguments(
    "git.commitMessage",
    "Returns a commit message.",
    (context) => `${verb(context)} ${adjective(context)} ${noun(context)}`,
  ),
  withOptions({
    name: "git.commitDate",
    description: "Returns a commit date in git log format.",
    fields: { refDate },
    draw:
      ({ refDate: reference }) =>
      ({ faker, now }) =>
        faker.git.commitDate({ refDate: reference ?? now }),
  }),
  withOptions({
    name: "git.commitSha",
    description: "Returns a commit hash.",
    example: '{{git.commitSha({"length":7})}}',
    fields: {
      length: withDefault(
        integer("The number of hexadecimal digits.", { minimum: 0, maximum: MAX_TEXT_LENGTH }),
        40,
      ),
    },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, LOWERCASE_HEX_DIGITS, length),
  }),
];
