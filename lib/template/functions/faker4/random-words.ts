import { drawInteger, drawMember } from "../../random/draw-integer";
import {
  department,
  humanColor,
  product,
  productAdjective,
  productMaterial,
  productName,
} from "../faker10/commerce-draws";
import {
  buzzAdjective,
  buzzNoun,
  buzzVerb,
  catchPhraseAdjective,
  catchPhraseDescriptor,
  catchPhraseNoun,
} from "../faker10/company-draws";
import type { TextDraw } from "../faker10/draw";
import { accountName, currency, transactionType } from "../faker10/finance-draws";
import { abbreviation, adjective, ingverb, noun, verb } from "../faker10/hacker-draws";
import { country, county, state, streetSuffix } from "../faker10/location-draws";
import { repeat } from "../faker10/lorem-draws";
import { jobArea, jobDescriptor, jobType } from "../faker10/person-draws";
import type { RenderContext } from "../template-function";

/** What faker 4.1 took its random words from. Some give more than one word. */
const SOURCES: readonly TextDraw[] = [
  department,
  productName,
  productAdjective,
  productMaterial,
  product,
  humanColor,
  catchPhraseAdjective,
  catchPhraseDescriptor,
  catchPhraseNoun,
  buzzAdjective,
  buzzVerb,
  buzzNoun,
  streetSuffix,
  county,
  country,
  state,
  accountName,
  transactionType,
  (context) => currency(context).name,
  noun,
  verb,
  adjective,
  ingverb,
  abbreviation,
  jobDescriptor,
  jobArea,
  jobType,
];

export const randomWord: TextDraw = (context) => drawMember(context.random, SOURCES)(context);

/** One to three unless told how many. */
export function randomWords(context: RenderContext, count = drawInteger(context.random, 1, 3)): string {
  return repeat(context, randomWord, count, " ");
}
