import type { Faker, PersonEntryDefinition } from "@faker-js/faker";
import { drawMember } from "../../random/draw-integer";
import type { RenderContext } from "../template-function";
import { memberOf, prepared, type TextDraw } from "./draw";

export const SEXES = ["female", "male", "generic"] as const;

export type Sex = (typeof SEXES)[number];

export type SexedDraw = (context: RenderContext, sex?: Sex) => string;

/** Names of one sex, and those of either. */
interface SexedNames {
  readonly own: readonly string[];
  readonly either: readonly string[];
  /** How often one of `own` is drawn. */
  readonly ownShare: number;
}

/** Draws from names that are kept by sex, each sex half of the time where none is given, as faker does. */
function sexedNames(entryOf: (faker: Faker) => Readonly<PersonEntryDefinition<string>>): SexedDraw {
  const bySex = prepared((faker) => {
    const { female = [], male = [], generic = [] } = entryOf(faker);
    const either = generic.length > 0 ? generic : [...female, ...male];
    return { female: shared(female, either), male: shared(male, either), either };
  });
  return (context, sex) => {
    const { random } = context;
    const names = bySex(context);
    if (sex === "generic") return drawMember(random, names.either);
    const { own, either, ownShare } = names[sex ?? (random.next() < 0.5 ? "female" : "male")];
    return drawMember(random, random.next() < ownShare ? own : either);
  };
}

/** The weights that faker gives the two lists: a list ten times as long is drawn from about three times as often. */
function shared(own: readonly string[], either: readonly string[]): SexedNames {
  const ownWeight = 3 * Math.sqrt(own.length);
  return { own, either, ownShare: ownWeight / (ownWeight + Math.sqrt(either.length)) };
}

export const firstName = sexedNames((faker) => faker.definitions.person.first_name);

export const middleName = sexedNames((faker) => faker.definitions.person.middle_name);

export const prefix = sexedNames((faker) => faker.definitions.person.prefix);

export const singleLastName = memberOf((faker) => faker.definitions.person.last_name.generic ?? []);

export const suffix = memberOf((faker) => faker.definitions.person.suffix);

export const jobDescriptor = memberOf((faker) => faker.definitions.person.job_descriptor);

export const jobArea = memberOf((faker) => faker.definitions.person.job_area);

export const jobType = memberOf((faker) => faker.definitions.person.job_type);

export const jobTitle: TextDraw = (context) =>
  `${jobDescriptor(context)} ${jobArea(context)} ${jobType(context)}`;

/** One person in twenty has a double name. */
const DOUBLE_NAMES = 0.05;

export const lastName: TextDraw = (context) => {
  const name = singleLastName(context);
  return context.random.next() < DOUBLE_NAMES ? `${name}-${singleLastName(context)}` : name;
};
