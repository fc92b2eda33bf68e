import { drawMember } from "../../random/draw-integer";
import type { Draw, TemplateFunction } from "../template-function";
import { memberOf } from "./draw";
import { field, orElse } from "./field";
import { plain, withOptions } from "./function-row";
import {
  buildingNumber,
  city,
  country,
  county,
  fullStreetAddress,
  postalAddress,
  secondaryAddress,
  state,
  stateAbbreviation,
  street,
  streetAddress,
  zipCode,
} from "./location-draws";
import { nearbyCoordinate, origin } from "./nearby-coordinate";
import { multiples } from "./number-draws";
import { decimal, integer } from "./number-fields";
import { withSymbols } from "./symbols";
import { characters, oneOf } from "./text-fields";
import { flag } from "./value-fields";

const abbreviated = orElse(flag("Whether it is abbreviated."), false);

/** A function whose words have an abbreviated form. */
function abbreviating(name: string, description: string, long: Draw, short: Draw): TemplateFunction {
  return withOptions({
    name,
    description,
    example: `{{${name}({"abbreviated":true})}}`,
    fields: { abbreviated },
    draw: ({ abbreviated: isShort }) => (isShort ? short : long),
  });
}

/** A latitude or a longitude. */
function degrees(name: string, description: string, most: number): TemplateFunction {
  const bounds = { minimum: -most, maximum: most, unit: "°" };
  return withOptions({
    name,
    description,
    example: `{{${name}({"min":30,"max":40,"precision":5})}}`,
    fields: {
      max: orElse(decimal("The highest.", bounds), most),
      min: orElse(decimal("The lowest.", bounds), -most),
      precision: orElse(integer("How many decimals it may have.", { minimum: 0, maximum: 15 }), 4),
    },
    draw: ({ min, max, precision }) => {
      const number = multiples({ min, max, multipleOf: Number(`1e-${precision}`) });
      return ({ random }) => number(random);
    },
  });
}

/** Coordinates to a tenth of a metre or so. */
const round = (angle: number): number => Math.round(angle * 1e6) / 1e6;

const severalForms = characters("Its form: # for a digit, ? for a capital letter; or a list of forms.");

const forms = field(severalForms.help, (value, place) =>
  typeof value === "string" ? [value] : severalForms.read(value, place),
);

export const locationRows = [
  withOptions({
    name: "location.zipCode",
    description: "A postal code of the United States, with or without its last four digits.",
    example: '{{location.zipCode("#####")}}',
    lead: ["format"],
    fields: { format: forms },
    draw: ({ format }) =>
      format === undefined || format.length === 0
        ? zipCode
        : ({ random }) => withSymbols(random, drawMember(random, format)),
  }),
  plain("location.city", "The name of a city, made up or real.", city),
  plain("location.buildingNumber", "The number of a house.", buildingNumber),
  plain("location.street", "The name of a street.", street),
  withOptions({
    name: "location.streetAddress",
    description: "A house number and a street.",
    example: "{{location.streetAddress(true)}}",
    lead: ["useFullAddress"],
    fields: { useFullAddress: orElse(flag("Whether an apartment or suite follows."), false) },
    draw: ({ useFullAddress }) => (useFullAddress ? fullStreetAddress : streetAddress),
  }),
  plain("location.postalAddress", "A whole address over several lines.", postalAddress),
  plain("location.secondaryAddress", "An apartment or a suite.", secondaryAddress),
  plain("location.county", "The name of a county.", county),
  plain("location.country", "The name of a country.", country),
  plain(
    "location.continent",
    "The name of a continent.",
    memberOf(({ definitions }) => definitions.location.continent),
  ),
  withOptions({
    name: "location.countryCode",
    description: "The code of a country (ISO 3166-1).",
    example: '{{location.countryCode("alpha-3")}}',
    lead: ["variant"],
    fields: {
      variant: orElse(
        oneOf("Two letters, three letters or three digits.", ["alpha-2", "alpha-3", "numeric"]),
        "alpha-2",
      ),
    },
    draw: ({ variant }) => {
      const key = ({ "alpha-2": "alpha2", "alpha-3": "alpha3", numeric: "numeric" } as const)[variant];
      return memberOf(({ definitions }) => definitions.location.country_code.map((code) => code[key]));
    },
  }),
  abbreviating("location.state", "A state of the United States.", state, stateAbbreviation),
  abbreviating(
    "location.direction",
    "One of eight directions, such as Northwest.",
    memberOf(({ definitions: { location } }) => [
      ...location.direction.cardinal,
      ...location.direction.ordinal,
    ]),
    memberOf(({ definitions: { location } }) => [
      ...location.direction.cardinal_abbr,
      ...location.direction.ordinal_abbr,
    ]),
  ),
  abbreviating(
    "location.cardinalDirection",
    "North, East, South or West.",
    memberOf(({ definitions }) => definitions.location.direction.cardinal),
    memberOf(({ definitions }) => definitions.location.direction.cardinal_abbr),
  ),
  abbreviating(
    "location.ordinalDirection",
    "A direction between two others, such as Southeast.",
    memberOf(({ definitions }) => definitions.location.direction.ordinal),
    memberOf(({ definitions }) => definitions.location.direction.ordinal_abbr),
  ),
  plain(
    "location.timeZone",
    "The IANA name of a time zone.",
    memberOf(({ definitions }) => definitions.location.time_zone),
  ),
  plain(
    "location.language",
    "A language with its codes, as JSON.",
    memberOf(({ definitions }) => definitions.location.language.map((language) => ({ ...language }))),
  ),
  degrees("location.latitude", "A latitude.", 90),
  degrees("location.longitude", "A longitude.", 180),
  withOptions({
    name: "location.nearbyGPSCoordinate",
    description: "A latitude and a longitude near a point, joined by a comma.",
    example: '{{location.nearbyGPSCoordinate({"origin":[37.5,127.0],"radius":10,"isMetric":true})}}',
    fields: {
      origin,
      radius: orElse(decimal("At most so far away, in miles or kilometres.", { minimum: 0 }), 10),
      isMetric: orElse(flag("Whether the radius is in kilometres."), false),
    },
    draw:
      ({ origin: from, radius, isMetric }) =>
      ({ random, faker }) => {
        if (from === undefined) return [faker.location.latitude(), faker.location.longitude()];
        const point = nearbyCoordinate(random, from, radius, isMetric);
        return [round(point.latitude), round(point.longitude)];
      },
  }),
];
