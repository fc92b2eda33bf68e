import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const scienceFunctions = [
  withoutArguments(
    "science.chemicalElement",
    "Returns a chemical element with its symbol and atomic number, as JSON.",
    pickFrom(({ definitions }) => definitions.science.chemical_element.map((element) => ({ ...element }))),
  ),
  withoutArguments(
    "science.unit",
    "Returns a scientific unit with its symbol, as JSON.",
    pickFrom(({ definitions }) => definitions.science.unit.map((unit) => ({ ...unit }))),
  ),
];
