import { drawInteger, drawMember } from "../../random/draw-integer";
import { catchPhrase } from "../faker10/company";
import { country, state } from "../faker10/location";
import { firstName } from "../faker10/person";
import type { RenderContext } from "../template-function";
import { drawDigits, fillDigits } from "../text-draws";
import { CITIES, latitude, longitude, secondaryAddress, streetAddress, streetName, zipCode } from "./address";
import { bs, COMPANY_NAMES } from "./company";
import { accountName, mask, transactionType } from "./finance";
import { avatar, domainName, email, userName } from "./internet";
import { paragraph, sentence, sentences, words } from "./lorem";
import { fullName } from "./name";
import { PHONE_FORMATS } from "./phone";

/** The date of every transaction in faker 4.1. */
const TRANSACTION_DATE = Date.UTC(2012, 1, 2);

const LATEST_BIRTH = Date.UTC(1992, 8, 20, 19, 35, 2);
const FIFTY_YEARS = 50 * 365 * 24 * 3_600_000;

const city = (context: RenderContext) => drawMember(context.random, CITIES)(context);

const companyName = (context: RenderContext) => drawMember(context.random, COMPANY_NAMES)(context);

const phoneNumber = ({ random }: RenderContext) => fillDigits(random, drawMember(random, PHONE_FORMATS));

const geo = (context: RenderContext) => ({ lat: latitude(context), lng: longitude(context) });

const company = (context: RenderContext) => ({
  name: companyName(context),
  catchPhrase: catchPhrase(context),
  bs: bs(context),
});

const post = (context: RenderContext) => ({
  words: words(context, 3),
  sentence: sentence(context),
  sentences: sentences(context),
  paragraph: paragraph(context),
});

const shortAddress = (context: RenderContext) => ({
  street: streetName(context),
  suite: secondaryAddress(context),
  city: city(context),
  zipcode: zipCode(context),
  geo: geo(context),
});

export function transaction(context: RenderContext) {
  const { random } = context;
  return {
    amount: (drawInteger(random, 0, 100_000) / 100).toFixed(2),
    date: new Date(TRANSACTION_DATE),
    business: companyName(context),
    name: `${accountName(context)} ${mask(random, 4, false, false)}`,
    type: transactionType(context),
    account: drawDigits(random, 8),
  };
}

export function card(context: RenderContext) {
  return {
    name: fullName(context),
    username: userName(context),
    email: email(context),
    address: {
      streetA: streetName(context),
      streetB: streetAddress(context, false),
      streetC: streetAddress(context, true),
      streetD: secondaryAddress(context),
      city: city(context),
      state: state(context),
      country: country(context),
      zipcode: zipCode(context),
      geo: geo(context),
    },
    phone: phoneNumber(context),
    website: domainName(context),
    company: company(context),
    posts: [post(context), post(context), post(context)],
    accountHistory: [transaction(context), transaction(context), transaction(context)],
  };
}

export function userCard(context: RenderContext) {
  return {
    name: fullName(context),
    username: userName(context),
    email: email(context),
    address: shortAddress(context),
    phone: phoneNumber(context),
    website: domainName(context),
    company: company(context),
  };
}

/** A card for one person: the user name is based on the name, and the email address on the user name. */
export function contextualCard(context: RenderContext) {
  const name = firstName(context);
  const username = userName(context, name);
  const age = drawInteger(context.random, 1_000, FIFTY_YEARS);
  return {
    name,
    username,
    avatar: avatar(context),
    email: email(context, { firstName: username }),
    dob: new Date(LATEST_BIRTH - age),
    phone: phoneNumber(context),
    address: shortAddress(context),
    website: domainName(context),
    company: company(context),
  };
}
