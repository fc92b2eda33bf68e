/** The countries whose account numbers faker 10 knows. */
export const IBAN_COUNTRIES = [
  ..."AD AE AL AT AZ BA BE BG BH BR CH CR CY CZ DE DK DO EE ES FI FO FR GB GE GI GL GR GT HR HU IE IL IR IS IT".split(
    " ",
  ),
  ..."JO KW KZ LB LI LT LU LV MC MD ME MK MR MT MU NL NO PK PL PS PT QA RO RS SA SE SI SK SM TL TN TR VG XK".split(
    " ",
  ),
];
