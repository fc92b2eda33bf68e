import {
  buzzAdjective,
  buzzNoun,
  buzzVerb,
  catchPhrase,
  catchPhraseAdjective,
  catchPhraseDescriptor,
  catchPhraseNoun,
  legalEntityType,
  legalEntityTypes,
} from "../faker10/company";
import { singleLastName } from "../faker10/person";
import type { TextDraw } from "../locale-draws";
import { formatIndex, ignoringArguments, lenient } from "./lenient";

/** In faker 4.1's order, which its argument counts by. */
export const COMPANY_NAMES: readonly TextDraw[] = [
  (context) => `${singleLastName(context)} ${legalEntityType(context)}`,
  (context) => `${singleLastName(context)} - ${singleLastName(context)}`,
  (context) => `${singleLastName(context)}, ${singleLastName(context)} and ${singleLastName(context)}`,
];

export const bs: TextDraw = (context) =>
  `${buzzAdjective(context)} ${buzzVerb(context)} ${buzzNoun(context)}`;

export const companyFunctions = [
  ignoringArguments("company.suffixes", "Every company suffix, joined by commas.", legalEntityTypes),
  lenient({
    name: "company.companyName",
    description: "The name of a company.",
    fields: {
      format: formatIndex(COMPANY_NAMES, "0 for Smith LLC, 1 for Smith - Lee, 2 for Smith, Lee and Kim."),
    },
    draw: ({ format }) => format,
  }),
  ignoringArguments("company.companySuffix", "A company suffix such as LLC.", legalEntityType),
  ignoringArguments("company.catchPhrase", "A slogan of three words.", catchPhrase),
  ignoringArguments("company.bs", "A phrase of business jargon.", bs),
  ignoringArguments("company.catchPhraseAdjective", "The adjective of a slogan.", catchPhraseAdjective),
  ignoringArguments("company.catchPhraseDescriptor", "The descriptor of a slogan.", catchPhraseDescriptor),
  ignoringArguments("company.catchPhraseNoun", "The noun of a slogan.", catchPhraseNoun),
  ignoringArguments("company.bsAdjective", "An adjective of business jargon.", buzzAdjective),
  ignoringArguments("company.bsBuzz", "A verb of business jargon.", buzzVerb),
  ignoringArguments("company.bsNoun", "A noun of business jargon.", buzzNoun),
];
