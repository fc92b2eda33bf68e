import { type Field, field, orElse } from "../faker10/field";
import { LONGEST_TEXT } from "../faker10/limits";
import { type PasswordRules, password, passwordPattern } from "../faker10/password";
import { oneOf, text } from "../faker10/text-fields";
import { flag } from "../faker10/value-fields";
import type { Draw, RenderContext, TemplateFunction } from "../template-function";
import {
  avatar,
  domainName,
  domainSuffix,
  domainWord,
  type EmailOptions,
  email,
  exampleProvider,
  hexGroups,
  ipv4,
  protocol,
  userName,
} from "./internet-draws";
import { mixedColor } from "./mixed-color";
import { count, loose, looseText, truth, unlessZero } from "./old-fields";
import { old, oldOrNew, oldPlain } from "./old-function";
import { withSpecialCharacter } from "./special-characters";
import { userAgent } from "./user-agent";

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
