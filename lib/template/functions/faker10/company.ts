import { drawMember } from "../../random/draw-integer";
import { plain } from "../define-function";
import { memberOf, patternDraw, prepared, type TextDraw } from "../locale-draws";
import { lastName } from "./person";

export const catchPhraseAdjective = memberOf((faker) => faker.definitions.company.adjective);

export const catchPhraseDescriptor = memberOf((faker) => faker.definitions.company.descriptor);

export const catchPhraseNoun = memberOf((faker) => faker.definitions.company.noun);

export const catchPhrase: TextDraw = (context) =>
  `${catchPhraseAdjective(context)} ${catchPhraseDescriptor(context)} ${catchPhraseNoun(context)}`;

export const buzzAdjective = memberOf((faker) => faker.definitions.company.buzz_adjective);

export const buzzVerb = memberOf((faker) => faker.definitions.company.buzz_verb);

export const buzzNoun = memberOf((faker) => faker.definitions.company.buzz_noun);

/** `LLC`, `and Sons`. faker's types do not know this list. */
export const legalEntityTypes = prepared(({ definitions }) => {
  const list: unknown = definitions.company.legal_entity_type;
  return Array.isArray(list) ? list.map(String) : [];
});

export const legalEntityType: TextDraw = (context) => drawMember(context.random, legalEntityTypes(context));

const PARTS = new Map([
  ["person.lastName", lastName],
  ["company.legal_entity_type", legalEntityType],
]);

const names = prepared(({ definitions }) => patternDraw(definitions.company.name_pattern, PARTS));

export const companyName: TextDraw = (context) => names(context)(context);

export const companyRows = [
  plain("company.name", "The name of a company.", companyName),
  plain(
    "company.buzzPhrase",
    "A phrase of business jargon.",
    (context) => `${buzzVerb(context)} ${buzzAdjective(context)} ${buzzNoun(context)}`,
  ),
  plain("company.buzzAdjective", "An adjective of business jargon.", buzzAdjective),
  plain("company.buzzVerb", "A verb of business jargon.", buzzVerb),
  plain("company.buzzNoun", "A noun of business jargon.", buzzNoun),
];
