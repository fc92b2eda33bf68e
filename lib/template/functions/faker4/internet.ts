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
import { type PasswordRules, password, passwordPattern } from "./password";
import { userAgent } from "./user-agent";

const freeEmail = pickFrom((faker) => faker.definitions.internet.free_email);

const exampleProvider = pickFrom((faker) => faker.definitions.internet.example_email);

const domainSuffix = pickFrom((faker) => faker.definitions.internet.domain_suffix);

/** `Ada42`, `Ada.Lovelace` or `Ada_Lovelace42`; apostrophes and spaces are dropped. */
export function userName(context: RenderContext, first?: string, last?: string): string {
  const { random } = context;
  const firstPart = first || firstName(context);
  const form = drawInteger(random, 0, 2);
  if (form === 0) return bare(`${firstPart}${drawInteger(random, 0, 99)}`);
  const both = `${firstPart}${random.next() < 0.5 ? "." : "_"}${last || singleLastName(context)}`;
  return bare(form === 1 ? both : `${both}${drawInteger(random, 0, 99)}`);
}

const APOSTROPHE_OR_SPACE = /[' ]/g;

function bare(name: string): string {
  return name.replace(APOSTROPHE_OR_SPACE, "");
}

/** What an address may not have is dropped, as faker 4.1's slugs do. */
const NOT_IN_A_SLUG = /[^\w.-]+/g;

/** Words joined by hyphens, without anything but ASCII letters, digits, `_`, `.` and `-`. */
export function slug(text: string): string {
  return text.replaceAll(" ", "-").replace(NOT_IN_A_SLUG, "");
}

interface EmailOptions {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** The domain; one of the free mail services unless given. */
  readonly provider?: string | undefined;
}

export function email(context: RenderContext, options: EmailOptions = {}): string {
  const { firstName: first, lastName: last, provider } = options;
  return `${slug(userName(context, first, last))}@${provider || freeEmail(context)}`;
}

const domainWord: TextDraw = (context) => slug(firstName(context)).toLowerCase();

export const domainName: TextDraw = (context) => `${domainWord(context)}.${domainSuffix(context)}`;

const protocol: TextDraw = ({ random }) => (random.next() < 0.5 ? "http" : "https");

/** Four numbers from 0 to 255. */
const ipv4: TextDraw = ({ random }) => {
  const bits = random.uint32();
  return `${bits >>> 24}.${(bits >>> 16) & 0xff}.${(bits >>> 8) & 0xff}.${bits & 0xff}`;
};

/** `count` groups of `length` hexadecimal digits. */
function hexGroups(context: RenderContext, count: number, length: number, separator: string): string {
  let text = "";
  for (let index = 0; index < count * length; index += 1) {
    if (index > 0 && index % length === 0) text += separator;
    text += drawMember(context.random, LOWERCASE_HEX_DIGITS);
  }
  return text;
}

/** The size and the host of faker 4.1's pictures; its list of account names is left out, and one is made up. */
export const avatar: TextDraw = (context) =>
  `https://s3.amazonaws.com/uifaces/faces/twitter/${slug(userName(context)).toLowerCase()}/128.jpg`;

interface BaseColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** `#5a8f0c`: the mean of the base colour and of a random one, so that colours go together. */
function mixedColor(random: RandomSource, { red, green, blue }: BaseColor): string {
  return `#${mixed(random, red)}${mixed(random, green)}${mixed(random, blue)}`;
}

function mixed(random: RandomSource, base: number): string {
  return Math.floor((drawInteger(random, 0, 256) + base) / 2)
    .toString(16)
    .padStart(2, "0");
}

/** What stands in the local part of an address without quotes (RFC 5322, `atext` and the dot). */
const SPECIAL = [...".!#$%&'*+-/=?^_`{|}~"];

/** Puts a special character in the place of the first dot, underscore or hyphen of an address, where wanted. */
export function withSpecialCharacter(random: RandomSource, address: string, wanted: boolean): string {
  if (!wanted) return address;
  const at = address.indexOf("@");
  const changed = address.slice(0, at).replace(/[._-]/, () => drawMember(random, SPECIAL));
  // An address may neither start nor end with a dot, nor have two in a row.
  return `${changed.replace(/^\.|\.$|\.(?=\.)/g, "")}${address.slice(at)}`;
}

const names = { firstName: lenientText("The first name."), lastName: lenientText("The last name.") };

const provider = lenientText("The domain; one of the free mail services unless given.");

const special = withDefault(flag("Whether one special character such as + or # is put in."), false);

/** Outside 0 to 255 there is no colour. */
const baseColor = (name: string): Field<number> => {
  const any = lenientNumber(`How ${name} the colours should be, from 0 to 255.`);
  const within = field(any.help, (value, place) => Math.min(255, Math.max(0, any.read(value, place) ?? 0)));
  return withDefault(within, 0);
};

const SEPARATORS = [":", "-", ""];

/** Both fakers write a colon where they do not know the separator. */
const separator = withDefault(
  field({ kind: "string", description: "What stands between the pairs.", oneOf: SEPARATORS }, (value) =>
    SEPARATORS.find((known) => known === value),
  ),
  ":",
);

const length = lenientCount("How many characters.", MAX_TEXT_LENGTH);

function specialEmail(
  context: RenderContext,
  { allowSpecialCharacters, ...options }: EmailOptions & { readonly allowSpecialCharacters: boolean },
): string {
  return withSpecialCharacter(context.random, email(context, options), allowSpecialCharacters);
}

const macAddress = (options: { readonly separator: string }): Draw => {
  return (context) => hexGroups(context, 6, 2, options.separator);
};

const createPasswordDraw = (rules: PasswordRules): Draw => {
  return ({ random }) => password(random, rules);
};

export const internetFunctions = [
  ignoringArguments("internet.avatar", "The address of a small portrait.", avatar),
  lenientOrOptions({
    name: "internet.email",
    description: "An email address at a free mail service, made of a name.",
    positional: { ...names, provider },
    draw: (options) => (context) => email(context, options),
    options: { ...names, provider, allowSpecialCharacters: special },
    drawFromOptions: (options) => (context) => specialEmail(context, options),
  }),
  lenientOrOptions({
    name: "internet.exampleEmail",
    description: "An email address at example.com, example.net or example.org, which nobody can own.",
    positional: names,
    draw: (options) => (context) => email(context, { ...options, provider: exampleProvider(context) }),
    options: { ...names, allowSpecialCharacters: special },
    drawFromOptions: (options) => (context) =>
      specialEmail(context, { ...options, provider: exampleProvider(context) }),
  }),
  lenient({
    name: "internet.userName",
    description: "A user name made of a name and digits.",
    fields: names,
    draw:
      ({ firstName, lastName }) =>
      (context) =>
        userName(context, firstName, lastName),
  }),
  ignoringArguments("internet.protocol", "http or https.", protocol),
  lenientOrOptions({
    name: "internet.url",
    ignoresUnknownObject: true,
    description: "The address of a web site.",
    positional: {},
    draw: () => (context) => `${protocol(context)}://${domainName(context)}`,
    options: {
      protocol: withDefault(oneOf("The protocol.", ["http", "https"]), "https"),
      appendSlash: flag("Whether a slash ends it; either unless given."),
    },
    drawFromOptions:
      ({ protocol: fixed, appendSlash }) =>
      (context) =>
        `${fixed}://${domainName(context)}${(appendSlash ?? context.random.next() < 0.5) ? "/" : ""}`,
  }),
  ignoringArguments("internet.domainName", "A domain name.", domainName),
  ignoringArguments("internet.domainSuffix", "A top-level domain such as com.", domainSuffix),
  ignoringArguments("internet.domainWord", "The first word of a domain name.", domainWord),
  ignoringArguments("internet.ip", "An IPv4 address.", ipv4),
  ignoringArguments("internet.ipv6", "An IPv6 address.", (context) => hexGroups(context, 8, 4, ":")),
  ignoringArguments("internet.userAgent", "How a browser names itself in its requests.", userAgent),
  lenient({
    name: "internet.color",
    description: "A colour in hexadecimal, mixed with a base colour.",
    example: "{{internet.color(255,200,0)}}",
    fields: { red: baseColor("red"), green: baseColor("green"), blue: baseColor("blue") },
    draw:
      (base) =>
      ({ random }) =>
        mixedColor(random, base),
  }),
  lenientOrOptions({
    name: "internet.mac",
    ignoresUnknownObject: true,
    description: "A MAC address.",
    positional: { separator },
    draw: macAddress,
    options: { separator },
    drawFromOptions: macAddress,
  }),
  lenientOrOptions({
    name: "internet.password",
    description: "A random password; not one to protect anything with.",
    example: "{{internet.password(20)}}",
    positional: {
      length: withDefault(zeroAsMissing(length), 15),
      memorable: lenientBoolean("Whether it is consonants and vowels by turns."),
      pattern: passwordPattern,
      prefix: withDefault(text("What it starts with."), ""),
    },
    draw: createPasswordDraw,
    options: {
      length: withDefault(length, 15),
      memorable: withDefault(flag("Whether it is consonants and vowels by turns."), false),
      pattern: passwordPattern,
      prefix: withDefault(text("What it starts with."), ""),
    },
    drawFromOptions: createPasswordDraw,
  }),
];
