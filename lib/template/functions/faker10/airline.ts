import { withOptions, withoutArguments } from "../define-function";
import { flag, oneOf, size, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";

const AIRCRAFT = ["narrowbody", "regional", "widebody"] as const;

export const airlineFunctions = [
  withoutArguments(
    "airline.airport",
    "An airport with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airport.map((airport) => ({ ...airport }))),
  ),
  withoutArguments(
    "airline.airline",
    "An airline with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airline.map((airline) => ({ ...airline }))),
  ),
  withoutArguments(
    "airline.airplane",
    "A type of airplane with its IATA code, as JSON.",
    pickFrom(({ definitions }) => definitions.airline.airplane.map((airplane) => ({ ...airplane }))),
  ),
  withOptions({
    name: "airline.recordLocator",
    description: "The six characters that a booking is found by.",
    fields: {
      allowNumerics: withDefault(flag("Whether digits are among them."), false),
      allowVisuallySimilarCharacters: withDefault(flag("Whether 0, O, 1, I and L are among them."), false),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.recordLocator(options),
  }),
  withOptions({
    name: "airline.seat",
    description: "A seat: its row and its letter.",
    fields: { aircraftType: withDefault(oneOf("How wide the aircraft is.", AIRCRAFT), "narrowbody") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.seat(options),
  }),
  withoutArguments(
    "airline.aircraftType",
    "How wide an aircraft is: narrowbody, regional or widebody.",
    pickFrom(() => AIRCRAFT),
  ),
  withOptions({
    name: "airline.flightNumber",
    description: "The number of a flight, one to four digits.",
    example: '{{airline.flightNumber({"addLeadingZeros":true})}}',
    fields: {
      length: withDefault(size("How many digits.", { minimum: 1, maximum: 4 }), { min: 1, max: 4 }),
      addLeadingZeros: withDefault(flag("Whether zeros fill it up to four digits."), false),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.airline.flightNumber(options),
  }),
];
