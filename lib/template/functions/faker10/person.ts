import type { Faker, PersonEntryDefinition } from "@faker-js/faker";
import { drawMember } from "../../random/draw-integer";
import { positional, withOptions, withoutArguments } from "../define-function";
import { type Field, flag, oneOf, text, withDefault } from "../fields";
import { oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";
import type { RenderContext } from "../template-function";

export const SEXES = ["female", "male", "generic"] as const;

export type Sex = (typeof SEXES)[number];

type NameDraw = (context: RenderContext, sex?: Sex) => string;

/** The names of one sex and the generic names. */
interface NamesOfSex {
  readonly own: readonly string[];
  readonly either: readonly string[];
  /** The probability of drawing from `own`. */
  readonly ownShare: number;
}

/** Creates a draw of names by sex. Without a sex, draws each sex with equal probability, as faker does. */
function createNameDraw(getEntry: (faker: Faker) => Readonly<PersonEntryDefinition<string>>): NameDraw {
  const bySex = oncePerLocale((faker) => {
    const { female = [], male = [], generic = [] } = getEntry(faker);
    const either = generic.length > 0 ? generic : [...female, ...male];
    return { female: createNamesOfSex(female, either), male: createNamesOfSex(male, either), either };
  });
  return (context, sex) => {
    const { random } = context;
    const names = bySex(context);
    if (sex === "generic") return drawMember(random, names.either);
    const { own, either, ownShare } = names[sex ?? (random.next() < 0.5 ? "female" : "male")];
    return drawMember(random, random.next() < ownShare ? own : either);
  };
}

/** Uses faker's weights for the two lists: three times the square root of the length for `own`, and the square root for `either`. */
function createNamesOfSex(own: readonly string[], either: readonly string[]): NamesOfSex {
  const ownWeight = 3 * Math.sqrt(own.length);
  return { own, either, ownShare: ownWeight / (ownWeight + Math.sqrt(either.length)) };
}

export const firstName = createNameDraw((faker) => faker.definitions.person.first_name);

const middleName = createNameDraw((faker) => faker.definitions.person.middle_name);

export const prefix = createNameDraw((faker) => faker.definitions.person.prefix);

export const singleLastName = pickFrom((faker) => faker.definitions.person.last_name.generic ?? []);

export const suffix = pickFrom((faker) => faker.definitions.person.suffix);

export const jobDescriptor = pickFrom((faker) => faker.definitions.person.job_descriptor);

export const jobArea = pickFrom((faker) => faker.definitions.person.job_area);

export const jobType = pickFrom((faker) => faker.definitions.person.job_type);

export const jobTitle: TextDraw = (context) =>
  `${jobDescriptor(context)} ${jobArea(context)} ${jobType(context)}`;

/** The share of double last names. */
const DOUBLE_NAMES = 0.05;

export const lastName: TextDraw = (context) => {
  const name = singleLastName(context);
  return context.random.next() < DOUBLE_NAMES ? `${name}-${singleLastName(context)}` : name;
};

const sexField: Field<Sex | undefined> = oneOf("The sex; defaults to a random one.", SEXES);

const BINARY_SEXES = ["female", "male"] as const;

/** The shares of full names with a prefix and with a suffix. */
const WITH_PREFIX = 1 / 8;
const WITH_SUFFIX = 1 / 8;

interface NameOptions {
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly sex: Sex | undefined;
}

function fullName(context: RenderContext, options: NameOptions): string {
  const { random } = context;
  const sex = options.sex ?? drawMember(random, BINARY_SEXES);
  const name = `${options.firstName ?? firstName(context, sex)} ${options.lastName ?? lastName(context)}`;
  const before = random.next() < WITH_PREFIX ? `${prefix(context, sex)} ` : "";
  const after = random.next() < WITH_SUFFIX ? ` ${suffix(context)}` : "";
  return before + name + after;
}

export const personFunctions = [
  positional({
    name: "person.firstName",
    description: "Returns a first name.",
    example: '{{person.firstName("female")}}',
    fields: { sex: sexField },
    draw:
      ({ sex }) =>
      (context) =>
        firstName(context, sex),
  }),
  positional({
    name: "person.lastName",
    description: "Returns a last name, 5% of them hyphenated.",
    fields: { sex: sexField },
    draw: () => lastName,
  }),
  positional({
    name: "person.middleName",
    description: "Returns a middle name.",
    fields: { sex: sexField },
    draw:
      ({ sex }) =>
      (context) =>
        middleName(context, sex),
  }),
  withOptions({
    name: "person.fullName",
    description: "Returns a full name, sometimes with a prefix or suffix.",
    example: '{{person.fullName({"sex":"female"})}}',
    fields: {
      firstName: text("The first name; defaults to a random name."),
      lastName: text("The last name; defaults to a random name."),
      sex: sexField,
    },
    draw: (options) => (context) => fullName(context, options),
  }),
  withoutArguments(
    "person.gender",
    "Returns a gender.",
    pickFrom(({ definitions }) => definitions.person.gender),
  ),
  withoutArguments(
    "person.sex",
    "Returns female or male.",
    pickFrom(({ definitions }) => definitions.person.sex),
  ),
  withOptions({
    name: "person.sexType",
    description: "Returns female, male, or optionally generic.",
    fields: { includeGeneric: withDefault(flag("Whether to include generic."), false) },
    draw: ({ includeGeneric }) => {
      const choices = includeGeneric ? SEXES : BINARY_SEXES;
      return ({ random }) => drawMember(random, choices);
    },
  }),
  withoutArguments("person.bio", "Returns a short bio.", ({ faker }) => faker.person.bio()),
  positional({
    name: "person.prefix",
    description: "Returns a name prefix, such as Mrs. or Dr.",
    fields: { sex: sexField },
    draw:
      ({ sex }) =>
      (context) =>
        prefix(context, sex),
  }),
  withoutArguments("person.suffix", "Returns a name suffix, such as Jr. or PhD.", suffix),
  withoutArguments("person.jobTitle", "Returns a three-word job title.", jobTitle),
  withoutArguments("person.jobDescriptor", "Returns a job descriptor, such as Senior.", jobDescriptor),
  withoutArguments("person.jobArea", "Returns a job area, such as Marketing.", jobArea),
  withoutArguments("person.jobType", "Returns a job type, such as Engineer.", jobType),
  withoutArguments(
    "person.zodiacSign",
    "Returns a zodiac sign.",
    pickFrom(({ definitions }) => definitions.person.western_zodiac_sign),
  ),
];
