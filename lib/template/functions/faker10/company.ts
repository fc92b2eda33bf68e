import { buzzAdjective, buzzNoun, buzzVerb, legalEntityType } from "./company-draws";
import { prepared, type TextDraw } from "./draw";
import { plain } from "./function-row";
import { patternDraw } from "./pattern-draw";
import { lastName } from "./person-draws";

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
