import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { firstName, singleLastName } from "../faker10/person";
import { type Field, field, flag, oneOf, text, withDefault } from "../fields";
import { pickFrom, type TextDraw } from "../locale-draws";
import type { Draw, RenderContext } from "../template-function";
import { LOWERCASE_HEX_DIGITS, MAX_TEXT_LENGTH } from "../text-draws";
import {
  ignoringArguments,
  lenient,
  lenientBoolean,
  lenientCount,
  lenientNumber,
  lenientOrOptions,
  lenientText,
  zeroAsMissing,
} from "./lenient";
import { drawPassword, type PasswordRules, passwordPattern } from "./password";
import { userAgent } from "./user-agent";

const freeEmail = pickFrom((faker) => faker.definitions.internet.free_email);

const exampleProvider = pickFrom((faker) => faker.definitions.internet.example_email);

const domainSuffix = pickFrom((faker) => faker.definitions.internet.domain_suffix);

/** `Ada42`, `Ada.Lovelace`, or `Ada_Lovelace42`, without apostrophes and spaces. */
export function userName(context: RenderContext, first?: string, last?: string): string {
  const { random } = context;
  const firstPart = first || firstName(context);
  const format = drawInteger(random, 0, 2);
  if (format === 0) return removeApostrophesAndSpaces(`${firstPart}${drawInteger(random, 0, 99)}`);
  const both = `${firstPart}${random.next() < 0.5 ? "." : "_"}${last || singleLastName(context)}`;
  return removeApostrophesAndSpaces(format === 1 ? both : `${both}${drawInteger(random, 0, 99)}`);
}

const APOSTROPHE_OR_SPACE = /[' ]/g;

function removeApostrophesAndSpaces(name: string): string {
  return name.replace(APOSTROPHE_OR_SPACE, "");
}

/** The characters that faker 4.1 removes from a slug. */
const NOT_IN_A_SLUG = /[^\w.-]+/g;

/** Joins words with hyphens and removes everything except ASCII letters, digits, `_`, `.`, and `-`. */
export function slug(text: string): string {
  return text.replaceAll(" ", "-").replace(NOT_IN_A_SLUG, "");
}

interface EmailOptions {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** The domain. Defaults to a free email provider. */
  readonly provider?: string | undefined;
}

export function email(context: RenderContext, options: EmailOptions = {}): string {
  const { firstName: first, lastName: last, provider } = options;
  return `${slug(userName(context, first, last))}@${provider || freeEmail(context)}`;
}

const domainWord: TextDraw = (context) => slug(firstName(context)).toLowerCase();

export const domainName: TextDraw = (context) => `${domainWord(context)}.${domainSuffix(context)}`;

const protocol: TextDraw = ({ random }) => (random.next() < 0.5 ? "http" : "https");

const ipv4: TextDraw = ({ random }) => {
  const bits = random.uint32();
  return `${bits >>> 24}.${(bits >>> 16) & 0xff}.${(bits >>> 8) & 0xff}.${bits & 0xff}`;
};

/** Draws `count` groups of `length` hexadecimal digits. */
function drawHexGroups(context: RenderContext, count: number, length: number, separator: string): string {
  let text = "";
  for (let index = 0; index < count * length; index += 1) {
    if (index > 0 && index % length === 0) text += separator;
    text += drawMember(context.random, LOWERCASE_HEX_DIGITS);
  }
  return text;
}

/** Like faker 4.1's avatar URL, but with a random account name instead of one from a list. */
export const avatar: TextDraw = (context) =>
  `https://s3.amazonaws.com/uifaces/faces/twitter/${slug(userName(context)).toLowerCase()}/128.jpg`;

interface BaseColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Returns the mean of the base color and a random color, such as `#5a8f0c`, so that colors match. */
function drawMixedColor(random: RandomSource, { red, green, blue }: BaseColor): string {
  return `#${drawMixedComponent(random, red)}${drawMixedComponent(random, green)}${drawMixedComponent(random, blue)}`;
}

function drawMixedComponent(random: RandomSource, base: number): string {
  return Math.floor((drawInteger(random, 0, 256) + base) / 2)
    .toString(16)
    .padStart(2, "0");
}

/** The characters that the local part of an address may contain without quotes (RFC 5322, `atext` and the dot). */
const SPECIAL = [...".!#$%&'*+-/=?^_`{|}~"];

/** Replaces the first dot, underscore, or hyphen of an address with a special character, if enabled. */
export function withSpecialCharacter(random: RandomSource, address: string, enabled: boolean): string {
  if (!enabled) return address;
  const at = address.indexOf("@");
  const changed = address.slice(0, at).replace(/[._-]/, () => drawMember(random, SPECIAL));
  // A local part must not start or end with a dot, or contain two dots in a row.
  return `${changed.replace(/^\.|\.$|\.(?=\.)/g, "")}${address.slice(at)}`;
}

const names = { firstName: lenientText("The first name."), lastName: lenientText("The last name.") };

const provider = lenientText("The email domain; defaults to a free email provider.");

const allowSpecialCharacters = withDefault(
  flag("Whether to include a special character, such as + or #."),
  false,
);

/** Clamps the value to the range from 0 to 255. */
const baseColor = (name: string): Field<number> => {
  const any = lenientNumber(`The ${name} component of the base color, from 0 to 255.`);
  const within = field(any.help, (value, place) => Math.min(255, Math.max(0, any.read(value, place) ?? 0)));
  return withDefault(within, 0);
};

const SEPARATORS = [":", "-", ""];

/** Like both versions of faker, uses a colon instead of an unknown separator. */
const separator = withDefault(
  field(
    { kind: "string", description: "The separator between pairs of digits.", oneOf: SEPARATORS },
    (value) => SEPARATORS.find((candidate) => candidate === value),
  ),
  ":",
);

const length = lenientCount("The number of characters.", MAX_TEXT_LENGTH);

function specialEmail(
  context: RenderContext,
  { allowSpecialCharacters, ...options }: EmailOptions & { readonly allowSpecialCharacters: boolean },
): string {
  return withSpecialCharacter(context.random, email(context, options), allowSpecialCharacters);
}

const macAddress = (options: { readonly separator: string }): Draw => {
  return (context) => drawHexGroups(context, 6, 2, options.separator);
};

const createPasswordDraw = (rules: PasswordRules): Draw => {
  return ({ random }) => drawPassword(random, rules);
};

export const internetFunctions = [
  ignoringArguments("internet.avatar", "Returns the URL of an avatar image.", avatar),
  lenientOrOptions({
    name: "internet.email",
    description: "Returns an email address at a free email provider, based on a name.",
    positional: { ...names, provider },
    draw: (options) => (context) => email(context, options),
    options: { ...names, provider, allowSpecialCharacters },
    drawFromOptions: (options) => (context) => specialEmail(context, options),
  }),
  lenientOrOptions({
    name: "internet.exampleEmail",
    description: "Returns an email address at the reserved domain example.com, example.net, or example.org.",
    positional: names,
    draw: (options) => (context) => email(context, { ...options, provider: exampleProvider(context) }),
    options: { ...names, allowSpecialCharacters },
    drawFromOptions: (options) => (context) =>
      specialEmail(context, { ...options, provider: exampleProvider(context) }),
  }),
  lenient({
    name: "internet.userName",
    description: "Returns a user name based on a name.",
    fields: names,
    draw:
      ({ firstName, lastName }) =>
      (context) =>
        userName(context, firstName, lastName),
  }),
  ignoringArguments("internet.protocol", "Returns http or https.", protocol),
  lenientOrOptions({
    name: "internet.url",
    ignoresUnknownObject: true,
    description: "Returns the URL of a website.",
    positional: {},
    draw: () => (context) => `${protocol(context)}://${domainName(context)}`,
    options: {
      protocol: withDefault(oneOf("The protocol.", ["http", "https"]), "https"),
      appendSlash: flag("Whether to append a slash; defaults to random."),
    },
    drawFromOptions:
      ({ protocol: fixed, appendSlash }) =>
      (context) =>
        `${fixed}://${domainName(context)}${(appendSlash ?? context.random.next() < 0.5) ? "/" : ""}`,
  }),
  ignoringArguments("internet.domainName", "Returns a domain name.", domainName),
  ignoringArguments("internet.domainSuffix", "Returns a domain suffix, such as com.", domainSuffix),
  ignoringArguments("internet.domainWord", "Returns the first part of a domain name.", domainWord),
  ignoringArguments("internet.ip", "Returns an IPv4 address.", ipv4),
  ignoringArguments("internet.ipv6", "Returns an IPv6 address.", (context) =>
    drawHexGroups(context, 8, 4, ":"),
  ),
  ignoringArguments("internet.userAgent", "Returns the user agent string of a browser.", userAgent),
  lenient({
    name: "internet.color",
    description: "Returns a hexadecimal color, mixed with a base color.",
    example: "{{internet.color(255,200,0)}}",
    fields: { red: baseColor("red"), green: baseColor("green"), blue: baseColor("blue") },
    draw:
      (base) =>
      ({ random }) =>
        drawMixedColor(random, base),
  }),
  lenientOrOptions({
    name: "internet.mac",
    ignoresUnknownObject: true,
    description: "Returns a MAC address.",
    positional: { separator },
    draw: macAddress,
    options: { separator },
    drawFromOptions: macAddress,
  }),
  lenientOrOptions({
    name: "internet.password",
    description: "Returns a random password, which is not cryptographically secure.",
    example: "{{internet.password(20)}}",
    positional: {
      length: withDefault(zeroAsMissing(length), 15),
      memorable: lenientBoolean("Whether to alternate consonants and vowels."),
      pattern: passwordPattern,
      prefix: withDefault(text("The prefix."), ""),
    },
    draw: createPasswordDraw,
    options: {
      length: withDefault(length, 15),
      memorable: withDefault(flag("Whether to alternate consonants and vowels."), false),
      pattern: passwordPattern,
      prefix: withDefault(text("The prefix."), ""),
    },
    drawFromOptions: createPasswordDraw,
  }),
];
