export const DIGITS: readonly string[] = [..."0123456789"];

export const LOWER_CASE: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz"];

export const UPPER_CASE: readonly string[] = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

export const LETTERS: readonly string[] = [...LOWER_CASE, ...UPPER_CASE];

export const ALPHANUMERICS: readonly string[] = [...DIGITS, ...LETTERS];

export const LOWER_CASE_HEX: readonly string[] = [...DIGITS, ..."abcdef"];
