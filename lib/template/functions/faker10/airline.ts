import { withOptions, withoutArguments } from "../define-function";
import { flag, oneOf, size, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";

const AIRCRAFT = ["narrowbody", "regional", "widebody"] as const;

export const airlineFunctions = [
  withoutArguments(
    "airline.airport",
    "Returns an airport with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airport.map((airport) => ({ ...airport }))),
  ),
  withoutArguments(
    "airline.airline",
    "Returns an airline with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airline.map((airline) => ({ ...airline }))),
  ),
  withoutArguments(
    "airline.airplane",
    "Returns an airplane type with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airplane.map((airplane) => ({ ...airplane }))),
  ),
  withOptions({
    name: "airline.recordLocator",
    description: "Returns a six-character booking reference (record locator).",
    fields: {
      allowNumerics: withDefault(flag("Whether to include digits."), false),
      allowVisuallySimilarCharacters: withDefault(flag("Whether to include 0, O, 1, I, and L."), false),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.recordLocator(options),
  }),
  withOptions({
    name: "airline.seat",
    description: "Returns a seat number, such as 22C.",
    fields: { aircraftType: withDefault(oneOf("The type of aircraft.", AIRCRAFT), "narrowbody") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.seat(options),
  }),
  withoutArguments(
    "airline.aircraftType",
    "Returns an aircraft type: narrowbody, regional, or widebody.",
    pickFrom(() => AIRCRAFT),
  ),
  withOptions({
    name: "airline.flightNumber",
    description: "Returns a flight number of one to four digits.",
    example: '{{airline.flightNumber({"addLeadingZeros":true})}}',
    fields: {
      length: withDefault(size("The number of digits.", { minimum: 1, maximum: 4 }), { min: 1, max: 4 }),
      addLeadingZeros: withDefault(flag("Whether to add leading zeros, up to four digits."), false),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.flightNumber(options),
  }),
];
