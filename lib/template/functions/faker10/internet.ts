import { drawInteger, drawMember } from "../../random/draw-integer";
import { drawUuid } from "../../random/draw-uuid";
import { toJsonText } from "../../render/value-text";
import { wrongArgument } from "../arguments";
import { encodeBase64 } from "../base64";
import { DAY, drawDateBetween, instant, SECOND } from "../date-values";
import { withOptions, withoutArguments } from "../define-function";
import { type Field, field, manyOf, object, oneOf, type PlainObject, text } from "../fields";
import { pickFrom, type TextDraw } from "../locale-draws";
import { ArgumentError, type RenderContext } from "../template-function";
import { ALPHANUMERICS, drawCharacters } from "../text-draws";
import { companyName } from "./company";
import { firstName, lastName } from "./person";

/** A block of IPv4 addresses. */
interface Network {
  /** The first address as an unsigned 32-bit integer. */
  readonly first: number;
  /** The number of addresses. */
  readonly count: number;
}

/** The well-known networks, by their names in faker. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["any", "0.0.0.0/0"],
  ["loopback", "127.0.0.0/8"],
  ["private-a", "10.0.0.0/8"],
  ["private-b", "172.16.0.0/12"],
  ["private-c", "192.168.0.0/16"],
  ["test-net-1", "192.0.2.0/24"],
  ["test-net-2", "198.51.100.0/24"],
  ["test-net-3", "203.0.113.0/24"],
  ["link-local", "169.254.0.0/16"],
  ["multicast", "224.0.0.0/4"],
]);

const CIDR = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

const networkNames: readonly string[] = [...NAMED.keys()];

const ANY_ADDRESS: Network = { first: 0, count: 2 ** 32 };

/** @param name one of `networkNames` */
function namedNetwork(name: string): Network {
  return parseNetwork(NAMED.get(name) ?? "") ?? ANY_ADDRESS;
}

/** A network in CIDR notation, such as `10.1.0.0/16`. */
const cidrBlock: Field<Network | undefined> = field(
  { kind: "string", description: "The CIDR block, such as 10.1.0.0/16." },
  (value, place) => {
    const network = typeof value === "string" ? parseNetwork(value) : undefined;
    if (network !== undefined) return network;
    throw wrongArgument(place, "network", value);
  },
);

function parseNetwork(block: string): Network | undefined {
  const [, ...parts] = CIDR.exec(block) ?? [];
  const [bits = Number.NaN, ...octets] = parts.map(Number).reverse();
  if (!(bits <= 32) || octets.some((octet) => octet > 255)) return undefined;
  const count = 2 ** (32 - bits);
  const address = octets.reduce((sum, octet, index) => sum + octet * 256 ** index, 0);
  return { first: Math.floor(address / count) * count, count };
}

function formatIpv4(address: number): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join(".");
}

const jwtAlgorithm = pickFrom(({ definitions }) => definitions.internet.jwt_algorithm);

const SIGNATURE_LENGTH = 64;

interface TokenParts {
  readonly header: PlainObject | undefined;
  readonly payload: PlainObject | undefined;
  /** Milliseconds since 1970. */
  readonly refDate: number | undefined;
}

/** Draws a JSON Web Token with a random, and therefore invalid, signature. */
function drawJwt(context: RenderContext, { header, payload, refDate }: TokenParts): string {
  const head = header ?? { alg: jwtAlgorithm(context), typ: "JWT" };
  const body = payload ?? drawClaims(context, refDate ?? context.now);
  return `${encodePart(head)}.${encodePart(body)}.${drawCharacters(context.random, ALPHANUMERICS, SIGNATURE_LENGTH)}`;
}

/** Issued within the last day, expires within a day after that, and not valid before a time within one year of now. */
function drawClaims(context: RenderContext, now: number): PlainObject {
  const { random } = context;
  const issued = drawDateBetween(random, now - DAY, now - SECOND).getTime();
  return {
    iat: Math.round(issued / 1000),
    exp: Math.round(drawDateBetween(random, issued + SECOND, issued + DAY).getTime() / 1000),
    nbf: Math.round(drawDateBetween(random, now - 365 * DAY, now + 365 * DAY).getTime() / 1000),
    iss: companyName(context),
    sub: drawUuid(random),
    aud: drawUuid(random),
    jti: drawUuid(random),
  };
}

function encodePart(part: PlainObject): string {
  return encodeBase64(toJsonText(part)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const names = {
  firstName: text("The first name; defaults to a random name."),
  lastName: text("The last name; defaults to a random name."),
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

/** `Ada42`, `Ada.Lovelace`, or `Ada_Lovelace42`. The locale's names are ASCII, so only apostrophes need to be removed. */
const username: TextDraw = (context) => {
  const { random } = context;
  const format = drawInteger(random, 0, 2);
  const number = format === 1 ? "" : drawInteger(random, 0, 99);
  const last = format === 0 ? "" : `${drawMember(random, SEPARATORS)}${lastName(context)}`;
  return `${firstName(context)}${last}${number}`.replaceAll("'", "");
};

export const internetFunctions = [
  withOptions({
    name: "internet.username",
    description: "Returns a user name based on a name.",
    example: '{{internet.username({"firstName":"Ada"})}}',
    fields: names,
    draw: (options) =>
      options.firstName === undefined && options.lastName === undefined
        ? username
        : ({ faker }) => faker.internet.username(options),
  }),
  withOptions({
    name: "internet.displayName",
    description: "Returns a display name.",
    example: '{{internet.displayName({"firstName":"Ada"})}}',
    fields: names,
    draw:
      (options) =>
      ({ faker }) =>
        faker.internet.displayName(options),
  }),
  withoutArguments("internet.httpMethod", "Returns an HTTP method.", ({ random }) =>
    drawMember(random, HTTP_METHODS),
  ),
  withOptions({
    name: "internet.httpStatusCode",
    description: "Returns an HTTP status code.",
    example: '{{internet.httpStatusCode({"types":["success","serverError"]})}}',
    fields: { types: manyOf("The types to choose from; defaults to all types.", STATUS_TYPES) },
    draw:
      ({ types }) =>
      ({ faker }) =>
        faker.internet.httpStatusCode({ types }),
  }),
  withOptions({
    name: "internet.ipv4",
    description: "Returns an IPv4 address, optionally from a CIDR block.",
    example: '{{internet.ipv4({"cidrBlock":"10.1.0.0/16"})}}',
    fields: { cidrBlock, network: oneOf("The name of a well-known network.", networkNames) },
    draw: ({ cidrBlock: block, network }) => {
      if (block !== undefined && network !== undefined)
        throw new ArgumentError(0, "not-together", { parameter: "cidrBlock", other: "network" });
      const { first, count } = block ?? (network === undefined ? ANY_ADDRESS : namedNetwork(network));
      return ({ random }) => formatIpv4(drawInteger(random, first, first + count - 1));
    },
  }),
  withoutArguments("internet.port", "Returns a port number.", ({ random }) => drawInteger(random, 1, 65_535)),
  withOptions({
    name: "internet.emoji",
    description: "Returns an emoji.",
    example: '{{internet.emoji({"types":["food","nature"]})}}',
    fields: { types: manyOf("The types to choose from; defaults to all types.", EMOJI_TYPES) },
    draw:
      ({ types }) =>
      ({ faker }) =>
        faker.internet.emoji({ types }),
  }),
  withoutArguments("internet.jwtAlgorithm", "Returns a JWT signing algorithm.", jwtAlgorithm),
  withOptions({
    name: "internet.jwt",
    description: "Returns a JSON Web Token (JWT) with a random, and therefore invalid, signature.",
    example: '{{internet.jwt({"payload":{"sub":"1234"}})}}',
    fields: {
      header: object("The header of the token; defaults to a random algorithm and the type JWT."),
      payload: object("The payload of the token; defaults to random values for the registered claims."),
      refDate: instant("The reference date of the token's times; defaults to now."),
    },
    draw: (parts) => (context) => drawJwt(context, parts),
  }),
];
