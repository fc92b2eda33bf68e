/** The locales of faker 4.1, by its own codes. */
export const LOCALES = (
  "az cz de de_AT de_CH el en en_AU en_BORK en_CA en_GB en_IE en_IND en_US en_au_ocker es es_MX fa fr fr_CA ge id_ID it " +
  "ja ko lv nb_NO nep nl pl pt_BR ru sk sv tr uk vi zh_CN zh_TW"
).split(" ");
