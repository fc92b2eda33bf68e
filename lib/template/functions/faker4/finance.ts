import { type Field, orElse } from "../faker10/field";
import { accountName, currency, currencySymbol, transactionType } from "../faker10/finance-draws";
import { LONGEST_TEXT } from "../faker10/limits";
import { integer } from "../faker10/number-fields";
import { digits } from "../faker10/symbols";
import { oneOf, text } from "../faker10/text-fields";
import { flag } from "../faker10/value-fields";
import type { TemplateFunction } from "../template-function";
import { bic, bitcoinAddress, mask, withThousands } from "./finance-draws";
import { IBAN_COUNTRIES } from "./iban-countries";
import { numberDraw } from "./number-draw";
import { count, loose, truth, unlessZero } from "./old-fields";
import { old, oldOrNew, oldPlain } from "./old-function";

const digitCount = (usual: number): Field<number> =>
  orElse(unlessZero(count("How many digits.", LONGEST_TEXT)), usual);

const amount = {
  min: orElse(unlessZero(loose("The lowest amount.")), 0),
  max: orElse(unlessZero(loose("The highest amount, which is included.")), 1000),
  dec: orElse(integer("How many decimals.", { minimum: 0, maximum: 20 }), 2),
  symbol: orElse(text("What stands before it, such as $."), ""),
};

export const financeRows: readonly TemplateFunction[] = [
  old({
    name: "finance.account",
    description: "The number of an account.",
    example: "{{finance.account(10)}}",
    fields: { length: digitCount(8) },
    draw:
      ({ length }) =>
      ({ random }) =>
        digits(random, length),
  }),
  oldPlain("finance.accountName", "The kind of an account, such as Savings Account.", accountName),
  old({
    name: "finance.mask",
    description: "The last digits of an account, the rest masked where wanted.",
    example: "{{finance.mask(4, true, true)}}",
    fields: {
      length: digitCount(4),
      parens: truth("Whether it stands in parentheses."),
      ellipsis: truth("Whether three dots stand before it."),
    },
    draw:
      ({ length, parens, ellipsis }) =>
      ({ random }) =>
        mask(random, length, parens, ellipsis),
  }),
  oldOrNew({
    name: "finance.amount",
    description: "An amount of money from min to max, both included.",
    example: '{{finance.amount(5, 10, 2, "$")}}',
    inOrder: amount,
    draw: ({ min, max, dec, symbol }) => {
      const number = numberDraw({ min, max, precision: Number(`1e-${dec}`) });
      return ({ random }) => symbol + number(random).toFixed(dec);
    },
    byName: {
      ...amount,
      autoFormat: orElse(flag("Whether commas stand between thousands."), false),
    },
    drawByName: ({ min, max, dec, symbol, autoFormat }) => {
      const number = numberDraw({ min, max, precision: Number(`1e-${dec}`) });
      return ({ random }) => {
        const fixed = number(random).toFixed(dec);
        return symbol + (autoFormat ? withThousands(fixed) : fixed);
      };
    },
  }),
  oldPlain("finance.transactionType", "The kind of a transaction, such as payment.", transactionType),
  oldPlain(
    "finance.currencyCode",
    "The three letters of a currency (ISO 4217).",
    (context) => currency(context).code,
  ),
  oldPlain("finance.currencyName", "The name of a currency.", (context) => currency(context).name),
  oldPlain("finance.currencySymbol", "The symbol of a currency.", currencySymbol),
  oldOrNew({
    name: "finance.bitcoinAddress",
    ignoresUnknown: true,
    description: "A text that looks like the address of a Bitcoin wallet.",
    inOrder: {},
    draw: () => bitcoinAddress,
    byName: {
      type: oneOf("The kind of address; any unless given.", ["legacy", "segwit", "bech32", "taproot"]),
      network: orElse(oneOf("The network.", ["mainnet", "testnet"]), "mainnet"),
    },
    drawByName:
      ({ type, network }) =>
      ({ faker }) =>
        faker.finance.bitcoinAddress({ type, network }),
  }),
  oldOrNew({
    name: "finance.iban",
    ignoresUnknown: true,
    description: "An international bank account number with the right check digits.",
    example: "{{finance.iban(true)}}",
    inOrder: { formatted: truth("Whether spaces stand between groups of four.") },
    draw:
      ({ formatted }) =>
      ({ faker }) =>
        faker.finance.iban({ formatted }),
    byName: {
      formatted: orElse(flag("Whether spaces stand between groups of four."), false),
      countryCode: oneOf("The two letters of a country; any unless given.", IBAN_COUNTRIES),
    },
    drawByName:
      ({ formatted, countryCode }) =>
      ({ faker }) =>
        faker.finance.iban({ formatted, countryCode }),
  }),
  oldOrNew({
    name: "finance.bic",
    ignoresUnknown: true,
    description: "The code of a bank (BIC, also called SWIFT).",
    inOrder: {},
    draw: () => bic,
    byName: { includeBranchCode: flag("Whether it names a branch; sometimes unless given.") },
    drawByName:
      ({ includeBranchCode }) =>
      ({ faker }) =>
        faker.finance.bic({ includeBranchCode }),
  }),
];
