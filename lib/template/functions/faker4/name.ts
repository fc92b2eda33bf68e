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

/** Accepts faker 4.1's numbers, 0 and 1, or the words of later versions. As in faker 4.1, any other value means either sex. */
function toSex(value: Value): Sex | undefined {
  if (value === 0 || value === "male") return "male";
  if (value === 1 || value === "female") return "female";
  return undefined;
}

/** One in nine names has a prefix, and one in nine has a suffix. */
export function fullName(context: RenderContext, first?: string, last?: string, sex?: Sex): string {
  const { random } = context;
  const name = `${first || firstName(context, sex)} ${last || singleLastName(context)}`;
  const kind = drawInteger(random, 0, 8);
  if (kind === 0) return `${prefix(context, sex)} ${name}`;
  return kind === 1 ? `${name} ${suffix(context)}` : name;
}

const gender: Field<Sex | undefined> = field(
  { kind: "any", description: "0 or male, 1 or female; anything else means either." },
  toSex,
);

export const nameFunctions = [
  lenient({
    name: "name.firstName",
    description: "Returns a first name.",
    fields: { gender },
    draw:
      ({ gender: sex }) =>
      (context) =>
        firstName(context, sex),
  }),
  ignoringArguments("name.lastName", "Returns a last name.", singleLastName),
  lenient({
    name: "name.findName",
    description: "Returns a full name, sometimes with a prefix or suffix.",
    fields: { firstName: lenientText("The first name."), lastName: lenientText("The last name."), gender },
    draw:
      ({ firstName: first, lastName: last, gender: sex }) =>
      (context) =>
        fullName(context, first, last, sex),
  }),
  ignoringArguments("name.jobTitle", "Returns a three-word job title.", jobTitle),
  lenient({
    name: "name.prefix",
    description: "Returns a name prefix, such as Mrs. or Dr.",
    fields: { gender },
    draw:
      ({ gender: sex }) =>
      (context) =>
        prefix(context, sex),
  }),
  ignoringArguments("name.suffix", "Returns a name suffix, such as Jr. or PhD.", suffix),
  ignoringArguments("name.title", "Returns a three-word job title.", jobTitle),
  ignoringArguments("name.jobDescriptor", "Returns a job descriptor, such as Senior.", jobDescriptor),
  ignoringArguments("name.jobArea", "Returns a job area, such as Marketing.", jobArea),
  ignoringArguments("name.jobType", "Returns a job type, such as Engineer.", jobType),
];
