import { drawMember } from "../../random/draw-integer";
import { wrongArgument } from "../arguments";
import { withOptions, withoutArguments } from "../define-function";
import { type Field, field, integer, withDefault } from "../fields";
import { oncePerLocale, pickFrom } from "../locale-draws";
import type { RenderContext } from "../template-function";
import { drawCharacters, drawDigits, LOWERCASE_HEX_DIGITS, MAX_TEXT_LENGTH } from "../text-draws";
import { type CardFormat, drawCardNumber, parseCardFormat } from "./credit-card";

export const currency = pickFrom((faker) =>
  faker.definitions.finance.currency.map((entry) => ({ ...entry })),
);

const ISSUERS = ["american_express", "diners_club", "discover", "jcb", "mastercard", "visa"] as const;

type Issuer = (typeof ISSUERS)[number];

/** Card number formats by issuer. */
const issuerFormats = oncePerLocale(({ definitions }) => {
  const cards = new Map(Object.entries(definitions.finance.credit_card));
  return new Map(ISSUERS.map((issuer) => [issuer, [cards.get(issuer) ?? []].flat().map(parseFakerFormat)]));
});

/** faker puts a slash at both ends of a format. */
function parseFakerFormat(format: string): CardFormat {
  return parseCardFormat(format.replaceAll("/", "")) ?? [];
}

/** The name of an issuer, or a format that contains a `#`. */
const issuer: Field<Issuer | CardFormat | undefined> = field(
  {
    kind: "string",
    description: "The issuer, or a format such as 6011-####-####-###L; defaults to a random issuer.",
  },
  (value, place) => {
    const name = ISSUERS.find((candidate) => candidate === String(value).toLowerCase().replace(/[ -]/g, "_"));
    if (name !== undefined) return name;
    const format = typeof value === "string" && value.includes("#") ? parseCardFormat(value) : undefined;
    if (format !== undefined) return format;
    throw wrongArgument(place, "card-issuer", value, { words: ISSUERS.join(", ") });
  },
);

function creditCardNumber(context: RenderContext, issuerOrFormat: Issuer | CardFormat | undefined): string {
  const { random } = context;
  if (typeof issuerOrFormat === "object") return drawCardNumber(random, issuerOrFormat);
  const formats = issuerFormats(context).get(issuerOrFormat ?? drawMember(random, ISSUERS)) ?? [];
  return drawCardNumber(random, drawMember(random, formats));
}

const digitCount = (defaultCount: number, minimum: number): Field<number> =>
  withDefault(integer("The number of digits.", { minimum, maximum: MAX_TEXT_LENGTH }), defaultCount);

export const financeFunctions = [
  withOptions({
    name: "finance.accountNumber",
    description: "Returns an account number.",
    example: "{{finance.accountNumber(10)}}",
    lead: ["length"],
    fields: { length: digitCount(8, 0) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawDigits(random, length),
  }),
  withoutArguments(
    "finance.routingNumber",
    "Returns a US bank routing number (ABA) with a valid check digit.",
    ({ faker }) => faker.finance.routingNumber(),
  ),
  withoutArguments("finance.currency", "Returns a currency with its codes and symbol, as JSON.", currency),
  withoutArguments(
    "finance.currencyNumericCode",
    "Returns a three-digit currency code (ISO 4217).",
    (context) => currency(context).numericCode,
  ),
  withoutArguments(
    "finance.litecoinAddress",
    "Returns a string that looks like a Litecoin address.",
    ({ faker }) => faker.finance.litecoinAddress(),
  ),
  withOptions({
    name: "finance.creditCardNumber",
    description: "Returns a credit card number with a valid check digit.",
    example: '{{finance.creditCardNumber("visa")}}',
    lead: ["issuer"],
    fields: { issuer },
    draw:
      ({ issuer: issuerOrFormat }) =>
      (context) =>
        creditCardNumber(context, issuerOrFormat),
  }),
  withoutArguments(
    "finance.creditCardCVV",
    "Returns a three-digit credit card security code (CVV).",
    ({ random }) => drawDigits(random, 3),
  ),
  withoutArguments(
    "finance.creditCardIssuer",
    "Returns a credit card issuer.",
    pickFrom(() => ISSUERS),
  ),
  withOptions({
    name: "finance.pin",
    description: "Returns a PIN.",
    example: "{{finance.pin(6)}}",
    lead: ["length"],
    fields: { length: digitCount(4, 1) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawDigits(random, length),
  }),
  withoutArguments(
    "finance.ethereumAddress",
    "Returns a string that looks like an Ethereum address.",
    ({ random }) => `0x${drawCharacters(random, LOWERCASE_HEX_DIGITS, 40)}`,
  ),
  withoutArguments(
    "finance.transactionDescription",
    "Returns a sentence that describes a transaction.",
    ({ faker }) => faker.finance.transactionDescription(),
  ),
];
