import { memberOf } from "./draw";

export const cityPrefix = memberOf((faker) => faker.definitions.location.city_prefix);

export const citySuffix = memberOf((faker) => faker.definitions.location.city_suffix);

export const cityName = memberOf((faker) => faker.definitions.location.city_name);

export const streetName = memberOf((faker) => faker.definitions.location.street_name);

export const streetSuffix = memberOf((faker) => faker.definitions.location.street_suffix);

export const county = memberOf((faker) => faker.definitions.location.county);

export const country = memberOf((faker) => faker.definitions.location.country);

export const countryCode2 = memberOf((faker) =>
  faker.definitions.location.country_code.map(({ alpha2 }) => alpha2),
);

export const state = memberOf((faker) => faker.definitions.location.state);

export const stateAbbreviation = memberOf((faker) => faker.definitions.location.state_abbr);

/** `N`, `SW`. */
export const directionAbbreviation = memberOf(({ definitions }) => {
  const { cardinal_abbr, ordinal_abbr } = definitions.location.direction;
  return [...cardinal_abbr, ...ordinal_abbr];
});
