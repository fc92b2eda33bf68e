import { drawMember } from "../../random/draw-integer";
import { withoutArguments } from "../define-function";
import { createPatternDraw, oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";
import { lastName } from "./person";

export const catchPhraseAdjective = pickFrom((faker) => faker.definitions.company.adjective);

export const catchPhraseDescriptor = pickFrom((faker) => faker.definitions.company.descriptor);

export const catchPhraseNoun = pickFrom((faker) => faker.definitions.company.noun);

export const catchPhrase: TextDraw = (context) =>
  `${catchPhraseAdjective(context)} ${catchPhraseDescriptor(context)} ${catchPhraseNoun(context)}`;

export const buzzAdjective = pickFrom((faker) => faker.definitions.company.buzz_adjective);

export const buzzVerb = pickFrom((faker) => faker.definitions.company.buzz_verb);

export const buzzNoun = pickFrom((faker) => faker.definitions.company.buzz_noun);

/** `LLC` or `and Sons`. faker's types do not declare this list. */
export const legalEntityTypes = oncePerLocale(({ definitions }) => {
  const list: unknown = definitions.company.legal_entity_type;
  return Array.isArray(list) ? list.map(String) : [];
});

export const legalEntityType: TextDraw = (context) => drawMember(context.random, legalEntityTypes(context));

const PARTS = new Map([
  ["person.lastName", lastName],
  ["company.legal_entity_type", legalEntityType],
]);

const names = oncePerLocale(({ definitions }) => createPatternDraw(definitions.company.name_pattern, PARTS));

export const companyName: TextDraw = (context) => names(context)(context);

export const companyFunctions = [
  withoutArguments("company.name", "Returns a company name.", companyName),
  withoutArguments(
    "company.buzzPhrase",
    "Returns a business buzz phrase.",
    (context) => `${buzzVerb(context)} ${buzzAdjective(context)} ${buzzNoun(context)}`,
  ),
  withoutArguments(
    "company.buzzAdjective",
    "Returns an adjective for a business buzz phrase.",
    buzzAdjective,
  ),
  withoutArguments("company.buzzVerb", "Returns a verb for a business buzz phrase.", buzzVerb),
  withoutArguments("company.buzzNoun", "Returns a noun for a business buzz phrase.", buzzNoun),
];
