import { plain } from "../define-function";
import { memberOf } from "../locale-draws";

export const scienceRows = [
  plain(
    "science.chemicalElement",
    "A chemical element with symbol and number, as JSON.",
    memberOf(({ definitions }) => definitions.science.chemical_element.map((element) => ({ ...element }))),
  ),
  plain(
    "science.unit",
    "A unit with its symbol, as JSON.",
    memberOf(({ definitions }) => definitions.science.unit.map((unit) => ({ ...unit }))),
  ),
];
