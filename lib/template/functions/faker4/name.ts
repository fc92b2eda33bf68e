import { drawInteger } from "../../random/draw-integer";
import {
  firstName,
  jobArea,
  jobDescriptor,
  jobTitle,
  jobType,
  prefix,
  type Sex,
  singleLastName,
  suffix,
} from "../faker10/person";
import { type Field, field } from "../fields";
import type { RenderContext, Value } from "../template-function";
import { ignoringArguments, lenient, lenientText } from "./lenient";

/** faker's numbers for the sexes, 0 and 1, or its later words; anything else leaves it open, as in faker 4.1. */
function toSex(value: Value): Sex | undefined {
  if (value === 0 || value === "male") return "male";
  if (value === 1 || value === "female") return "female";
  return undefined;
}

/** One name in nine has a prefix, one in nine a suffix. */
export function fullName(context: RenderContext, first?: string, last?: string, sex?: Sex): string {
  const { random } = context;
  const name = `${first || firstName(context, sex)} ${last || singleLastName(context)}`;
  const kind = drawInteger(random, 0, 8);
  if (kind === 0) return `${prefix(context, sex)} ${name}`;
  return kind === 1 ? `${name} ${suffix(context)}` : name;
}

const gender: Field<Sex | undefined> = field(
  { kind: "any", description: "0 or male, 1 or female; anything else leaves it open." },
  toSex,
);

export const nameFunctions = [
  lenient({
    name: "name.firstName",
    description: "A first name.",
    fields: { gender },
    draw:
      ({ gender: sex }) =>
      (context) =>
        firstName(context, sex),
  }),
  ignoringArguments("name.lastName", "A last name.", singleLastName),
  lenient({
    name: "name.findName",
    description: "A full name, sometimes with a prefix or a suffix.",
    fields: { firstName: lenientText("The first name."), lastName: lenientText("The last name."), gender },
    draw:
      ({ firstName: first, lastName: last, gender: sex }) =>
      (context) =>
        fullName(context, first, last, sex),
  }),
  ignoringArguments("name.jobTitle", "A job title of three words.", jobTitle),
  lenient({
    name: "name.prefix",
    description: "What stands before a name, such as Mrs. or Dr.",
    fields: { gender },
    draw:
      ({ gender: sex }) =>
      (context) =>
        prefix(context, sex),
  }),
  ignoringArguments("name.suffix", "What stands after a name, such as Jr. or PhD.", suffix),
  ignoringArguments("name.title", "A job title of three words.", jobTitle),
  ignoringArguments("name.jobDescriptor", "The first word of a job title, such as Senior.", jobDescriptor),
  ignoringArguments("name.jobArea", "The area that a job title names, such as Marketing.", jobArea),
  ignoringArguments("name.jobType", "The kind of job that a job title names, such as Engineer.", jobType),
];
