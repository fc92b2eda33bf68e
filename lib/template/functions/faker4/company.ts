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

/** The formats, in the order of faker 4.1, because templates select one by index. */
export const COMPANY_NAMES: readonly TextDraw[] = [
  (context) => `${singleLastName(context)} ${legalEntityType(context)}`,
  (context) => `${singleLastName(context)} - ${singleLastName(context)}`,
  (context) => `${singleLastName(context)}, ${singleLastName(context)} and ${singleLastName(context)}`,
];

export const bs: TextDraw = (context) =>
  `${buzzAdjective(context)} ${buzzVerb(context)} ${buzzNoun(context)}`;

export const companyFunctions = [
  ignoringArguments(
    "company.suffixes",
    "Returns all company suffixes, separated by commas.",
    legalEntityTypes,
  ),
  lenient({
    name: "company.companyName",
    description: "Returns a company name.",
    fields: {
      format: formatIndex(
        COMPANY_NAMES,
        "The format: 0 for Smith LLC, 1 for Smith - Lee, 2 for Smith, Lee and Kim.",
      ),
    },
    draw: ({ format }) => format,
  }),
  ignoringArguments("company.companySuffix", "Returns a company suffix, such as LLC.", legalEntityType),
  ignoringArguments("company.catchPhrase", "Returns a three-word catchphrase.", catchPhrase),
  ignoringArguments("company.bs", "Returns a business buzz phrase.", bs),
  ignoringArguments(
    "company.catchPhraseAdjective",
    "Returns an adjective for a catchphrase.",
    catchPhraseAdjective,
  ),
  ignoringArguments(
    "company.catchPhraseDescriptor",
    "Returns a descriptor for a catchphrase.",
    catchPhraseDescriptor,
  ),
  ignoringArguments("company.catchPhraseNoun", "Returns a noun for a catchphrase.", catchPhraseNoun),
  ignoringArguments("company.bsAdjective", "Returns an adjective for a business buzz phrase.", buzzAdjective),
  ignoringArguments("company.bsBuzz", "Returns a verb for a business buzz phrase.", buzzVerb),
  ignoringArguments("company.bsNoun", "Returns a noun for a business buzz phrase.", buzzNoun),
];
