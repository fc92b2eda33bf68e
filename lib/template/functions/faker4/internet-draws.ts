import { drawInteger, drawMember } from "../../random/draw-integer";
import { LOWER_CASE_HEX } from "../faker10/character-sets";
import { memberOf, type TextDraw } from "../faker10/draw";
import { firstName, singleLastName } from "../faker10/person-draws";
import type { RenderContext } from "../template-function";

const freeEmail = memberOf((faker) => faker.definitions.internet.free_email);

export const exampleProvider = memberOf((faker) => faker.definitions.internet.example_email);

export const domainSuffix = memberOf((faker) => faker.definitions.internet.domain_suffix);

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

export interface EmailOptions {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** The domain; one of the free mail services unless given. */
  readonly provider?: string | undefined;
}

export function email(context: RenderContext, options: EmailOptions = {}): string {
  const { firstName: first, lastName: last, provider } = options;
  return `${slug(userName(context, first, last))}@${provider || freeEmail(context)}`;
}

export const domainWord: TextDraw = (context) => slug(firstName(context)).toLowerCase();

export const domainName: TextDraw = (context) => `${domainWord(context)}.${domainSuffix(context)}`;

export const protocol: TextDraw = ({ random }) => (random.next() < 0.5 ? "http" : "https");

/** Four numbers from 0 to 255. */
export const ipv4: TextDraw = ({ random }) => {
  const bits = random.uint32();
  return `${bits >>> 24}.${(bits >>> 16) & 0xff}.${(bits >>> 8) & 0xff}.${bits & 0xff}`;
};

/** `count` groups of `length` hexadecimal digits. */
export function hexGroups(context: RenderContext, count: number, length: number, separator: string): string {
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
