import { instant } from "../date-values";
import { withOptions, withoutArguments } from "../define-function";
import { flag, integer, oneOf, withDefault } from "../fields";
import { drawCharacters, LOWERCASE_HEX_DIGITS, MAX_TEXT_LENGTH } from "../text-draws";
import { adjective, noun, verb } from "./hacker-words";

const refDate = instant("The moment of the commit, at most a day after it; now unless given.");

export const gitFunctions = [
  withoutArguments("git.branch", "The name of a branch.", ({ faker }) => faker.git.branch()),
  withOptions({
    name: "git.commitEntry",
    description: "A commit as git log shows it, over several lines.",
    fields: {
      merge: flag("Whether it merges two others; one in five does unless given."),
      eol: withDefault(oneOf("How lines end.", ["CRLF", "LF"]), "CRLF"),
      refDate,
    },
    draw:
      ({ refDate: reference, ...options }) =>
      ({ faker, now }) =>
        faker.git.commitEntry({ ...options, refDate: reference ?? now }),
  }),
  withoutArguments(
    "git.commitMessage",
    "The message of a commit.",
    (context) => `${verb(context)} ${adjective(context)} ${noun(context)}`,
  ),
  withOptions({
    name: "git.commitDate",
    description: "The date of a commit as git log shows it.",
    fields: { refDate },
    draw:
      ({ refDate: reference }) =>
      ({ faker, now }) =>
        faker.git.commitDate({ refDate: reference ?? now }),
  }),
  withOptions({
    name: "git.commitSha",
    description: "The hash of a commit.",
    example: '{{git.commitSha({"length":7})}}',
    fields: {
      length: withDefault(
        integer("How many hexadecimal digits.", { minimum: 0, maximum: MAX_TEXT_LENGTH }),
        40,
      ),
    },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, LOWERCASE_HEX_DIGITS, length),
  }),
];
