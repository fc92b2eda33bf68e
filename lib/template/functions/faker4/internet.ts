import { type Field, field, orElse } from "../faker10/field";
import { LONGEST_TEXT } from "../faker10/limits";
import { password, passwordPattern } from "../faker10/password";
import { oneOf, text } from "../faker10/text-fields";
import { flag } from "../faker10/value-fields";
import type { TemplateFunction } from "../template-function";
import { mixedColor } from "./color";
import {
  avatar,
  domainName,
  domainSuffix,
  domainWord,
  email,
  exampleProvider,
  hexGroups,
  ipv4,
  protocol,
  userName,
} from "./internet-draws";
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

export const internetRows: readonly TemplateFunction[] = [
  oldPlain("internet.avatar", "The address of a small portrait.", avatar),
  oldOrNew({
    name: "internet.email",
    description: "An email address at a free mail service, made of a name.",
    inOrder: { ...names, provider },
    draw:
      ({ firstName, lastName, provider: domain }) =>
      (context) =>
        email(context, firstName, lastName, domain),
    byName: { ...names, provider, allowSpecialCharacters: special },
    drawByName:
      ({ firstName, lastName, provider: domain, allowSpecialCharacters }) =>
      (context) =>
        withSpecialCharacter(
          context.random,
          email(context, firstName, lastName, domain),
          allowSpecialCharacters,
        ),
  }),
  oldOrNew({
    name: "internet.exampleEmail",
    description: "An email address at example.com, example.net or example.org, which nobody can own.",
    inOrder: names,
    draw:
      ({ firstName, lastName }) =>
      (context) =>
        email(context, firstName, lastName, exampleProvider(context)),
    byName: { ...names, allowSpecialCharacters: special },
    drawByName:
      ({ firstName, lastName, allowSpecialCharacters }) =>
      (context) => {
        const address = email(context, firstName, lastName, exampleProvider(context));
        return withSpecialCharacter(context.random, address, allowSpecialCharacters);
      },
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
      protocol: oneOf("The protocol; either unless given.", ["http", "https"]),
      appendSlash: orElse(flag("Whether a slash ends it."), false),
    },
    drawByName:
      ({ protocol: fixed, appendSlash }) =>
      (context) =>
        `${fixed ?? protocol(context)}://${domainName(context)}${appendSlash ? "/" : ""}`,
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
    draw:
      ({ separator: between }) =>
      (context) =>
        hexGroups(context, 6, 2, between),
    byName: { separator },
    drawByName:
      ({ separator: between }) =>
      (context) =>
        hexGroups(context, 6, 2, between),
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
    draw:
      (rules) =>
      ({ random }) =>
        password(random, rules),
    byName: {
      length: orElse(length, 15),
      memorable: orElse(flag("Whether it is consonants and vowels by turns."), false),
      pattern: passwordPattern,
      prefix: orElse(text("What it starts with."), ""),
    },
    drawByName:
      (rules) =>
      ({ random }) =>
        password(random, rules),
  }),
];
