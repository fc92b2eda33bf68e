import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { currency } from "../faker10/finance";
import { countryCode2 } from "../faker10/location";
import { type Field, flag, integer, oneOf, text, withDefault } from "../fields";
import { pickFrom, type TextDraw } from "../locale-draws";
import { createFaker4NumberDraw } from "../number-draws";
import {
  DIGITS,
  drawCharacters,
  drawDigits,
  drawUppercaseLetter,
  MAX_TEXT_LENGTH,
  UPPERCASE_LETTERS,
} from "../text-draws";
import {
  ignoringArguments,
  lenient,
  lenientBoolean,
  lenientCount,
  lenientNumber,
  lenientOrOptions,
  zeroAsMissing,
} from "./lenient";

const accountType = pickFrom((faker) => faker.definitions.finance.account_type);

export const accountName: TextDraw = (context) => `${accountType(context)} Account`;

export const transactionType = pickFrom((faker) => faker.definitions.finance.transaction_type);

/** Excludes currencies without a symbol. */
const currencySymbol = pickFrom((faker) =>
  faker.definitions.finance.currency.map(({ symbol }) => symbol).filter((symbol) => symbol !== ""),
);

/** The last digits of an account number, such as `1234`, `...1234`, or `(1234)`. */
export function mask(random: RandomSource, length: number, parens: boolean, ellipsis: boolean): string {
  const masked = `${ellipsis ? "..." : ""}${drawDigits(random, length)}`;
  return parens ? `(${masked})` : masked;
}

const CAPITALS_AND_DIGITS = [...DIGITS, ...UPPERCASE_LETTERS];

/** 27 to 34 characters, as in faker 4.1. Unlike a real address, may contain any letter. */
const bitcoinAddress: TextDraw = ({ random }) => {
  const length = drawInteger(random, 27, 34);
  return drawMember(random, ["1", "3"]) + drawCharacters(random, CAPITALS_AND_DIGITS, length - 1);
};

const VOWELS = [..."AEIOU"];

/** A four-letter bank code, a country code, a two-character location, and for 40% a branch code. */
const bic: TextDraw = (context) => {
  const { random } = context;
  const bank = letters(random, 3) + drawMember(random, VOWELS);
  return `${bank}${countryCode2(context)}${drawUppercaseLetter(random)}1${branch(random)}`;
};

function branch(random: RandomSource): string {
  const kind = drawInteger(random, 0, 100);
  if (kind < 10)
    return drawUppercaseLetter(random) + drawMember(random, VOWELS) + drawUppercaseLetter(random);
  return kind < 40 ? drawDigits(random, 3) : "";
}

function letters(random: RandomSource, count: number): string {
  let text = "";
  for (let index = 0; index < count; index += 1) text += drawUppercaseLetter(random);
  return text;
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Formats `1234567.50` as `1,234,567.50`, without depending on the runtime's locale data. */
function addThousandsSeparators(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replace(THOUSANDS, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The countries that faker 10 supports. */
const IBAN_COUNTRIES = [
  ..."AD AE AL AT AZ BA BE BG BH BR CH CR CY CZ DE DK DO EE ES FI FO FR GB GE GI GL GR GT HR HU IE IL IR IS IT".split(
    " ",
  ),
  ..."JO KW KZ LB LI LT LU LV MC MD ME MK MR MT MU NL NO PK PL PS PT QA RO RS SA SE SI SK SM TL TN TR VG XK".split(
    " ",
  ),
];

const digitCount = (defaultCount: number): Field<number> =>
  withDefault(zeroAsMissing(lenientCount("The number of digits.", MAX_TEXT_LENGTH)), defaultCount);

const amount = {
  min: withDefault(zeroAsMissing(lenientNumber("The lowest amount.")), 0),
  max: withDefault(zeroAsMissing(lenientNumber("The highest amount, inclusive.")), 1000),
  dec: withDefault(integer("The number of decimal places.", { minimum: 0, maximum: 20 }), 2),
  symbol: withDefault(text("The symbol before the amount, such as $."), ""),
};

export const financeFunctions = [
  lenient({
    name: "finance.account",
    description: "Returns an account number.",
    example: "{{finance.account(10)}}",
    fields: { length: digitCount(8) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawDigits(random, length),
  }),
  ignoringArguments("finance.accountName", "Returns an account name, such as Savings Account.", accountName),
  lenient({
    name: "finance.mask",
    description: "Returns the last digits of a masked account number.",
    example: "{{finance.mask(4, true, true)}}",
    fields: {
      length: digitCount(4),
      parens: lenientBoolean("Whether to enclose the digits in parentheses."),
      ellipsis: lenientBoolean("Whether to put three dots before the digits."),
    },
    draw:
      ({ length, parens, ellipsis }) =>
      ({ random }) =>
        mask(random, length, parens, ellipsis),
  }),
  lenientOrOptions({
    name: "finance.amount",
    description: "Returns an amount of money from min to max, both inclusive.",
    example: '{{finance.amount(5, 10, 2, "$")}}',
    positional: amount,
    draw: ({ min, max, dec, symbol }) => {
      const number = createFaker4NumberDraw({ min, max, precision: Number(`1e-${dec}`) });
      return ({ random }) => symbol + number(random).toFixed(dec);
    },
    options: {
      ...amount,
      autoFormat: withDefault(flag("Whether to separate thousands with commas."), false),
    },
    drawFromOptions: ({ min, max, dec, symbol, autoFormat }) => {
      const number = createFaker4NumberDraw({ min, max, precision: Number(`1e-${dec}`) });
      return ({ random }) => {
        const fixed = number(random).toFixed(dec);
        return symbol + (autoFormat ? addThousandsSeparators(fixed) : fixed);
      };
    },
  }),
  ignoringArguments(
    "finance.transactionType",
    "Returns a transaction type, such as payment.",
    transactionType,
  ),
  ignoringArguments(
    "finance.currencyCode",
    "Returns a three-letter currency code (ISO 4217).",
    (context) => currency(context).code,
  ),
  ignoringArguments("finance.currencyName", "Returns a currency name.", (context) => currency(context).name),
  ignoringArguments("finance.currencySymbol", "Returns a currency symbol.", currencySymbol),
  lenientOrOptions({
    name: "finance.bitcoinAddress",
    ignoresUnknownObject: true,
    description: "Returns a string that looks like a Bitcoin address.",
    positional: {},
    draw: () => bitcoinAddress,
    options: {
      type: oneOf("The type of address; defaults to a random type.", [
        "legacy",
        "segwit",
        "bech32",
        "taproot",
      ]),
      network: withDefault(oneOf("The network.", ["mainnet", "testnet"]), "mainnet"),
    },
    drawFromOptions:
      ({ type, network }) =>
      ({ faker }) =>
        faker.finance.bitcoinAddress({ type, network }),
  }),
  lenientOrOptions({
    name: "finance.iban",
    ignoresUnknownObject: true,
    description: "Returns an international bank account number (IBAN) with valid check digits.",
    example: "{{finance.iban(true)}}",
    positional: { formatted: lenientBoolean("Whether to put a space after every four characters.") },
    draw:
      ({ formatted }) =>
      ({ faker }) =>
        faker.finance.iban({ formatted }),
    options: {
      formatted: withDefault(flag("Whether to put a space after every four characters."), false),
      countryCode: oneOf("The two-letter country code; defaults to a random country.", IBAN_COUNTRIES),
    },
    drawFromOptions:
      ({ formatted, countryCode }) =>
      ({ faker }) =>
        faker.finance.iban({ formatted, countryCode }),
  }),
  lenientOrOptions({
    name: "finance.bic",
    ignoresUnknownObject: true,
    description: "Returns a bank identifier code (BIC, also called SWIFT code).",
    positional: {},
    draw: () => bic,
    options: { includeBranchCode: flag("Whether to include a branch code; defaults to random.") },
    drawFromOptions:
      ({ includeBranchCode }) =>
      ({ faker }) =>
        faker.finance.bic({ includeBranchCode }),
  }),
];
