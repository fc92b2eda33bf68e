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
import type { TemplateFunction } from "../template-function";
import { formatChoice, old, oldPlain } from "./lenient";

/** In faker 4.1's order, which its argument counts by. */
export const COMPANY_NAMES: readonly TextDraw[] = [
  (context) => `${singleLastName(context)} ${legalEntityType(context)}`,
  (context) => `${singleLastName(context)} - ${singleLastName(context)}`,
  (context) => `${singleLastName(context)}, ${singleLastName(context)} and ${singleLastName(context)}`,
];

export const bs: TextDraw = (context) =>
  `${buzzAdjective(context)} ${buzzVerb(context)} ${buzzNoun(context)}`;

export const companyRows: readonly TemplateFunction[] = [
  oldPlain("company.suffixes", "Every company suffix, joined by commas.", legalEntityTypes),
  old({
    name: "company.companyName",
    description: "The name of a company.",
    fields: {
      format: formatChoice(COMPANY_NAMES, "0 for Smith LLC, 1 for Smith - Lee, 2 for Smith, Lee and Kim."),
    },
    draw: ({ format }) => format,
  }),
  oldPlain("company.companySuffix", "A company suffix such as LLC.", legalEntityType),
  oldPlain("company.catchPhrase", "A slogan of three words.", catchPhrase),
  oldPlain("company.bs", "A phrase of business jargon.", bs),
  oldPlain("company.catchPhraseAdjective", "The adjective of a slogan.", catchPhraseAdjective),
  oldPlain("company.catchPhraseDescriptor", "The descriptor of a slogan.", catchPhraseDescriptor),
  oldPlain("company.catchPhraseNoun", "The noun of a slogan.", catchPhraseNoun),
  oldPlain("company.bsAdjective", "An adjective of business jargon.", buzzAdjective),
  oldPlain("company.bsBuzz", "A verb of business jargon.", buzzVerb),
  oldPlain("company.bsNoun", "A noun of business jargon.", buzzNoun),
];
