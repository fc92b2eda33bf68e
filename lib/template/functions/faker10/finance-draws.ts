import { memberOf, type TextDraw } from "./draw";

const accountType = memberOf((faker) => faker.definitions.finance.account_type);

export const accountName: TextDraw = (context) => `${accountType(context)} Account`;

export const transactionType = memberOf((faker) => faker.definitions.finance.transaction_type);

export const currency = memberOf((faker) => faker.definitions.finance.currency.map((each) => ({ ...each })));

/** Some currencies have no symbol; those are never drawn. */
export const currencySymbol = memberOf((faker) =>
  faker.definitions.finance.currency.map(({ symbol }) => symbol).filter((symbol) => symbol !== ""),
);
