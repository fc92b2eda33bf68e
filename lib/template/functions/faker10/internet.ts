import { drawInteger, drawMember } from "../../random/draw-integer";
import { ArgumentError } from "../template-function";
import type { TextDraw } from "./draw";
import { plain, withOptions } from "./function-row";
import { instant } from "./instant";
import { ANY_ADDRESS, addressText, cidrBlock, namedNetwork, networkNames } from "./ipv4-network";
import { jwt, jwtAlgorithm } from "./jwt";
import { firstName, lastName } from "./person-draws";
import { oneOf, someOf, text } from "./text-fields";
import { object } from "./value-fields";

const names = {
  firstName: text("The first name; any unless given."),
  lastName: text("The last name; any unless given."),
};

const SEPARATORS = [".", "_"];

const HTTP_METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"];

const STATUS_TYPES = ["informational", "success", "redirection", "clientError", "serverError"] as const;

const EMOJI_TYPES = [
  "smiley",
  "body",
  "person",
  "nature",
  "food",
  "travel",
  "activity",
  "object",
  "symbol",
  "flag",
] as const;

/** `Ada42`, `Ada.Lovelace` or `Ada_Lovelace42`; the locale's names are ASCII, so only apostrophes are to be dropped. */
const username: TextDraw = (context) => {
  const { random } = context;
  const form = drawInteger(random, 0, 2);
  const number = form === 1 ? "" : drawInteger(random, 0, 99);
  const last = form === 0 ? "" : `${drawMember(random, SEPARATORS)}${lastName(context)}`;
  return `${firstName(context)}${last}${number}`.replaceAll("'", "");
};

export const internetRows = [
  withOptions({
    name: "internet.username",
    description: "A user name made of a name and digits.",
    example: '{{internet.username({"firstName":"Ada"})}}',
    fields: names,
    draw: (options) =>
      options.firstName === undefined && options.lastName === undefined
        ? username
        : ({ faker }) => faker.internet.username(options),
  }),
  withOptions({
    name: "internet.displayName",
    description: "The name that a person shows on the web.",
    example: '{{internet.displayName({"firstName":"Ada"})}}',
    fields: names,
    draw:
      (options) =>
      ({ faker }) =>
        faker.internet.displayName(options),
  }),
  plain("internet.httpMethod", "A method of HTTP.", ({ random }) => drawMember(random, HTTP_METHODS)),
  withOptions({
    name: "internet.httpStatusCode",
    description: "A status code of HTTP.",
    example: '{{internet.httpStatusCode({"types":["success","serverError"]})}}',
    fields: { types: someOf("The kinds; all unless given.", STATUS_TYPES) },
    draw:
      ({ types }) =>
      ({ faker }) =>
        faker.internet.httpStatusCode({ types }),
  }),
  withOptions({
    name: "internet.ipv4",
    description: "An IPv4 address, from a block where wanted.",
    example: '{{internet.ipv4({"cidrBlock":"10.1.0.0/16"})}}',
    fields: { cidrBlock, network: oneOf("A well-known block.", networkNames) },
    draw: ({ cidrBlock: block, network }) => {
      if (block !== undefined && network !== undefined)
        throw new ArgumentError(0, "not-together", { parameter: "cidrBlock", other: "network" });
      const { first, count } = block ?? (network === undefined ? ANY_ADDRESS : namedNetwork(network));
      return ({ random }) => addressText(drawInteger(random, first, first + count - 1));
    },
  }),
  plain("internet.port", "The number of a port.", ({ random }) => drawInteger(random, 1, 65_535)),
  withOptions({
    name: "internet.emoji",
    description: "An emoji.",
    example: '{{internet.emoji({"types":["food","nature"]})}}',
    fields: { types: someOf("The kinds; all unless given.", EMOJI_TYPES) },
    draw:
      ({ types }) =>
      ({ faker }) =>
        faker.internet.emoji({ types }),
  }),
  plain("internet.jwtAlgorithm", "How a JSON Web Token is signed.", jwtAlgorithm),
  withOptions({
    name: "internet.jwt",
    description: "A JSON Web Token whose signature is random, and so not valid.",
    example: '{{internet.jwt({"payload":{"sub":"1234"}})}}',
    fields: {
      header: object("What it says of itself; an algorithm and JWT unless given."),
      payload: object("What it claims; the usual times and ids unless given."),
      refDate: instant("The moment that its times are relative to; now unless given."),
    },
    draw: (parts) => (context) => jwt(context, parts),
  }),
];
