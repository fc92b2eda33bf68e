import { buzzAdjective, buzzNoun, buzzVerb, legalEntityType } from "../faker10/company-draws";
import type { TextDraw } from "../faker10/draw";
import { singleLastName } from "../faker10/person-draws";

/** In faker 4.1's order, which its argument counts by. */
export const COMPANY_NAMES: readonly TextDraw[] = [
  (context) => `${singleLastName(context)} ${legalEntityType(context)}`,
  (context) => `${singleLastName(context)} - ${singleLastName(context)}`,
  (context) => `${singleLastName(context)}, ${singleLastName(context)} and ${singleLastName(context)}`,
];

export const bs: TextDraw = (context) =>
  `${buzzAdjective(context)} ${buzzVerb(context)} ${buzzNoun(context)}`;
