import { drawMember } from "../../random/draw-integer";
import { plain, withOptions } from "../define-function";
import { type Field, field, integer, orElse, wrongValue } from "../fields";
import { memberOf, prepared } from "../locale-draws";
import type { RenderContext } from "../template-function";
import { characterRun, digits, LONGEST_TEXT, LOWER_CASE_HEX } from "../text-draws";
import { type CardFormat, cardFormat, cardNumber } from "./credit-card";

export const currency = memberOf((faker) => faker.definitions.finance.currency.map((each) => ({ ...each })));

const ISSUERS = ["american_express", "diners_club", "discover", "jcb", "mastercard", "visa"] as const;

type Issuer = (typeof ISSUERS)[number];

/** Issuer → the forms of its numbers. */
const issuerFormats = prepared(({ definitions }) => {
  const cards = new Map(Object.entries(definitions.finance.credit_card));
  return new Map(ISSUERS.map((issuer) => [issuer, [cards.get(issuer) ?? []].flat().map(knownFormat)]));
});

/** faker writes a slash at either end of a form. */
function knownFormat(format: string): CardFormat {
  return cardFormat(format.replaceAll("/", "")) ?? [];
}

/** An issuer by its name, or a form that has a `#` in it. */
const issuer: Field<Issuer | CardFormat | undefined> = field(
  {
    kind: "string",
    description: "An issuer, or a form such as 6011-####-####-###L; any issuer unless given.",
  },
  (value, place) => {
    const name = ISSUERS.find((each) => each === String(value).toLowerCase().replace(/[ -]/g, "_"));
    if (name !== undefined) return name;
    const format = typeof value === "string" && value.includes("#") ? cardFormat(value) : undefined;
    if (format !== undefined) return format;
    throw wrongValue(place, "card-issuer", value, { words: ISSUERS.join(", ") });
  },
);

function creditCardNumber(context: RenderContext, wanted: Issuer | CardFormat | undefined): string {
  const { random } = context;
  if (typeof wanted === "object") return cardNumber(random, wanted);
  const formats = issuerFormats(context).get(wanted ?? drawMember(random, ISSUERS)) ?? [];
  return cardNumber(random, drawMember(random, formats));
}

const digitCount = (usual: number, minimum: number): Field<number> =>
  orElse(integer("How many digits.", { minimum, maximum: LONGEST_TEXT }), usual);

export const financeRows = [
  withOptions({
    name: "finance.accountNumber",
    description: "The number of an account.",
    example: "{{finance.accountNumber(10)}}",
    lead: ["length"],
    fields: { length: digitCount(8, 0) },
    draw:
      ({ length }) =>
      ({ random }) =>
        digits(random, length),
  }),
  plain(
    "finance.routingNumber",
    "The number of a bank of the United States (ABA) with the right check digit.",
    ({ faker }) => faker.finance.routingNumber(),
  ),
  plain("finance.currency", "A currency with its codes and symbol, as JSON.", currency),
  plain(
    "finance.currencyNumericCode",
    "The three digits of a currency (ISO 4217).",
    (context) => currency(context).numericCode,
  ),
  plain("finance.litecoinAddress", "A text that looks like the address of a Litecoin wallet.", ({ faker }) =>
    faker.finance.litecoinAddress(),
  ),
  withOptions({
    name: "finance.creditCardNumber",
    description: "The number of a credit card with the right check digit.",
    example: '{{finance.creditCardNumber("visa")}}',
    lead: ["issuer"],
    fields: { issuer },
    draw:
      ({ issuer: wanted }) =>
      (context) =>
        creditCardNumber(context, wanted),
  }),
  plain("finance.creditCardCVV", "The three digits on the back of a credit card.", ({ random }) =>
    digits(random, 3),
  ),
  plain(
    "finance.creditCardIssuer",
    "An issuer of credit cards.",
    memberOf(() => ISSUERS),
  ),
  withOptions({
    name: "finance.pin",
    description: "A secret number.",
    example: "{{finance.pin(6)}}",
    lead: ["length"],
    fields: { length: digitCount(4, 1) },
    draw:
      ({ length }) =>
      ({ random }) =>
        digits(random, length),
  }),
  plain(
    "finance.ethereumAddress",
    "A text that looks like the address of an Ethereum account.",
    ({ random }) => `0x${characterRun(random, LOWER_CASE_HEX, 40)}`,
  ),
  plain("finance.transactionDescription", "A sentence about a transaction.", ({ faker }) =>
    faker.finance.transactionDescription(),
  ),
];
