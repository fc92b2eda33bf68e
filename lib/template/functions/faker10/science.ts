import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const scienceFunctions = [
  withoutArguments(
    "science.chemicalElement",
    "A chemical element with symbol and number, as JSON.",
    pickFrom(({ definitions }) => definitions.science.chemical_element.map((element) => ({ ...element }))),
  ),
  withoutArguments(
    "science.unit",
    "A unit with its symbol, as JSON.",
    pickFrom(({ definitions }) => definitions.science.unit.map((unit) => ({ ...unit }))),
  ),
];
