import { drawMember } from "../../random/draw-integer";
import type { RenderContext } from "../template-function";
import { memberOf } from "./draw";
import { type Field, orElse } from "./field";
import { plain, positional, withOptions } from "./function-row";
import {
  firstName,
  jobArea,
  jobDescriptor,
  jobTitle,
  jobType,
  lastName,
  middleName,
  prefix,
  SEXES,
  type Sex,
  suffix,
} from "./person-draws";
import { oneOf, text } from "./text-fields";
import { flag } from "./value-fields";

const sex: Field<Sex | undefined> = oneOf("Whose names to choose from; any unless given.", SEXES);

const TWO_SEXES = ["female", "male"] as const;

/** One full name in eight has a prefix, one in eight a suffix. */
const WITH_PREFIX = 1 / 8;
const WITH_SUFFIX = 1 / 8;

interface NameOptions {
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly sex: Sex | undefined;
}

function fullName(context: RenderContext, options: NameOptions): string {
  const { random } = context;
  const of = options.sex ?? drawMember(random, TWO_SEXES);
  const name = `${options.firstName ?? firstName(context, of)} ${options.lastName ?? lastName(context)}`;
  const before = random.next() < WITH_PREFIX ? `${prefix(context, of)} ` : "";
  const after = random.next() < WITH_SUFFIX ? ` ${suffix(context)}` : "";
  return before + name + after;
}

export const personRows = [
  positional({
    name: "person.firstName",
    description: "A first name.",
    example: '{{person.firstName("female")}}',
    fields: { sex },
    draw:
      ({ sex: of }) =>
      (context) =>
        firstName(context, of),
  }),
  positional({
    name: "person.lastName",
    description: "A last name, one in twenty with a hyphen.",
    fields: { sex },
    draw: () => lastName,
  }),
  positional({
    name: "person.middleName",
    description: "A middle name.",
    fields: { sex },
    draw:
      ({ sex: of }) =>
      (context) =>
        middleName(context, of),
  }),
  withOptions({
    name: "person.fullName",
    description: "A full name, sometimes with a prefix or a suffix.",
    example: '{{person.fullName({"sex":"female"})}}',
    fields: {
      firstName: text("The first name; any unless given."),
      lastName: text("The last name; any unless given."),
      sex,
    },
    draw: (options) => (context) => fullName(context, options),
  }),
  plain(
    "person.gender",
    "A gender.",
    memberOf(({ definitions }) => definitions.person.gender),
  ),
  plain(
    "person.sex",
    "female or male.",
    memberOf(({ definitions }) => definitions.person.sex),
  ),
  withOptions({
    name: "person.sexType",
    description: "female or male, and generic where wanted.",
    fields: { includeGeneric: orElse(flag("Whether generic is one of them."), false) },
    draw: ({ includeGeneric }) => {
      const choices = includeGeneric ? SEXES : TWO_SEXES;
      return ({ random }) => drawMember(random, choices);
    },
  }),
  plain("person.bio", "A few words about a person.", ({ faker }) => faker.person.bio()),
  positional({
    name: "person.prefix",
    description: "What stands before a name, such as Mrs. or Dr.",
    fields: { sex },
    draw:
      ({ sex: of }) =>
      (context) =>
        prefix(context, of),
  }),
  plain("person.suffix", "What stands after a name, such as Jr. or PhD.", suffix),
  plain("person.jobTitle", "A job title of three words.", jobTitle),
  plain("person.jobDescriptor", "The first word of a job title, such as Senior.", jobDescriptor),
  plain("person.jobArea", "The area that a job title names, such as Marketing.", jobArea),
  plain("person.jobType", "The kind of job that a job title names, such as Engineer.", jobType),
  plain(
    "person.zodiacSign",
    "A sign of the zodiac.",
    memberOf(({ definitions }) => definitions.person.western_zodiac_sign),
  ),
];
