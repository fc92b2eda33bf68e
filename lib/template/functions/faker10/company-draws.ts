import { drawMember } from "../../random/draw-integer";
import { memberOf, prepared, type TextDraw } from "./draw";

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
