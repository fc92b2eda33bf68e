import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { firstName, singleLastName } from "../faker10/person";
import { type Field, field, flag, oneOf, orElse, text } from "../fields";
import { memberOf, type TextDraw } from "../locale-draws";
import type { Draw, RenderContext, TemplateFunction } from "../template-function";
import { LONGEST_TEXT, LOWER_CASE_HEX } from "../text-draws";
import { count, loose, looseText, old, oldOrNew, oldPlain, truth, unlessZero } from "./lenient";
import { type PasswordRules, password, passwordPattern } from "./password";
import { userAgent } from "./user-agent";

const freeEmail = memberOf((faker) => faker.definitions.internet.free_email);

const exampleProvider = memberOf((faker) => faker.definitions.internet.example_email);

const domainSuffix = memberOf((faker) => faker.definitions.internet.domain_suffix);

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
    text += drawMember(context.random, LOWER_CASE_HEX);
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

const names = { firstName: looseText("The first name."), lastName: looseText("The last name.") };

const provider = looseText("The domain; one of the free mail services unless given.");

const special = orElse(flag("Whether one special character such as + or # is put in."), false);

/** Outside 0 to 255 there is no colour. */
const baseColor = (name: string): Field<number> => {
  const any = loose(`How ${name} the colours should be, from 0 to 255.`);
  const within = field(any.help, (value, place) => Math.min(255, Math.max(0, any.read(value, place) ?? 0)));
  return orElse(within, 0);
};

const SEPARATORS = [":", "-", ""];

/** Both fakers write a colon where they do not know the separator. */
const separator = orElse(
  field({ kind: "string", description: "What stands between the pairs.", oneOf: SEPARATORS }, (value) =>
    SEPARATORS.find((known) => known === value),
  ),
  ":",
);

const length = count("How many characters.", LONGEST_TEXT);

function specialEmail(
  context: RenderContext,
  { allowSpecialCharacters, ...options }: EmailOptions & { readonly allowSpecialCharacters: boolean },
): string {
  return withSpecialCharacter(context.random, email(context, options), allowSpecialCharacters);
}

const macAddress = (options: { readonly separator: string }): Draw => {
  return (context) => hexGroups(context, 6, 2, options.separator);
};

const passwordDraw = (rules: PasswordRules): Draw => {
  return ({ random }) => password(random, rules);
};

export const internetRows: readonly TemplateFunction[] = [
  oldPlain("internet.avatar", "The address of a small portrait.", avatar),
  oldOrNew({
    name: "internet.email",
    description: "An email address at a free mail service, made of a name.",
    inOrder: { ...names, provider },
    draw: (options) => (context) => email(context, options),
    byName: { ...names, provider, allowSpecialCharacters: special },
    drawByName: (options) => (context) => specialEmail(context, options),
  }),
  oldOrNew({
    name: "internet.exampleEmail",
    description: "An email address at example.com, example.net or example.org, which nobody can own.",
    inOrder: names,
    draw: (options) => (context) => email(context, { ...options, provider: exampleProvider(context) }),
    byName: { ...names, allowSpecialCharacters: special },
    drawByName: (options) => (context) =>
      specialEmail(context, { ...options, provider: exampleProvider(context) }),
  }),
  old({
    name: "internet.userName",
    description: "A user name made of a name and digits.",
    fields: names,
    draw:
      ({ firstName, lastName }) =>
      (context) =>
        userName(context, firstName, lastName),
  }),
  oldPlain("internet.protocol", "http or https.", protocol),
  oldOrNew({
    name: "internet.url",
    ignoresUnknown: true,
    description: "The address of a web site.",
    inOrder: {},
    draw: () => (context) => `${protocol(context)}://${domainName(context)}`,
    byName: {
      protocol: orElse(oneOf("The protocol.", ["http", "https"]), "https"),
      appendSlash: flag("Whether a slash ends it; either unless given."),
    },
    drawByName:
      ({ protocol: fixed, appendSlash }) =>
      (context) =>
        `${fixed}://${domainName(context)}${(appendSlash ?? context.random.next() < 0.5) ? "/" : ""}`,
  }),
  oldPlain("internet.domainName", "A domain name.", domainName),
  oldPlain("internet.domainSuffix", "A top-level domain such as com.", domainSuffix),
  oldPlain("internet.domainWord", "The first word of a domain name.", domainWord),
  oldPlain("internet.ip", "An IPv4 address.", ipv4),
  oldPlain("internet.ipv6", "An IPv6 address.", (context) => hexGroups(context, 8, 4, ":")),
  oldPlain("internet.userAgent", "How a browser names itself in its requests.", userAgent),
  old({
    name: "internet.color",
    description: "A colour in hexadecimal, mixed with a base colour.",
    example: "{{internet.color(255,200,0)}}",
    fields: { red: baseColor("red"), green: baseColor("green"), blue: baseColor("blue") },
    draw:
      (base) =>
      ({ random }) =>
        mixedColor(random, base),
  }),
  oldOrNew({
    name: "internet.mac",
    ignoresUnknown: true,
    description: "A MAC address.",
    inOrder: { separator },
    draw: macAddress,
    byName: { separator },
    drawByName: macAddress,
  }),
  oldOrNew({
    name: "internet.password",
    description: "A random password; not one to protect anything with.",
    example: "{{internet.password(20)}}",
    inOrder: {
      length: orElse(unlessZero(length), 15),
      memorable: truth("Whether it is consonants and vowels by turns."),
      pattern: passwordPattern,
      prefix: orElse(text("What it starts with."), ""),
    },
    draw: passwordDraw,
    byName: {
      length: orElse(length, 15),
      memorable: orElse(flag("Whether it is consonants and vowels by turns."), false),
      pattern: passwordPattern,
      prefix: orElse(text("What it starts with."), ""),
    },
    drawByName: passwordDraw,
  }),
];
