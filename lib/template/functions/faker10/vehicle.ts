import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";
import { humanColor } from "./color";

const manufacturer = pickFrom(({ definitions }) => definitions.vehicle.manufacturer);

const model = pickFrom(({ definitions }) => definitions.vehicle.model);

export const vehicleFunctions = [
  withoutArguments(
    "vehicle.vehicle",
    "A manufacturer and a model.",
    (context) => `${manufacturer(context)} ${model(context)}`,
  ),
  withoutArguments("vehicle.manufacturer", "A manufacturer of cars.", manufacturer),
  withoutArguments("vehicle.model", "A model of car.", model),
  withoutArguments(
    "vehicle.type",
    "A type of car, such as Cargo Van.",
    pickFrom(({ definitions }) => definitions.vehicle.type),
  ),
  withoutArguments(
    "vehicle.fuel",
    "What a car runs on.",
    pickFrom(({ definitions }) => definitions.vehicle.fuel),
  ),
  withoutArguments("vehicle.vin", "The number of a vehicle (VIN) with the right check digit.", ({ faker }) =>
    faker.vehicle.vin(),
  ),
  withoutArguments("vehicle.color", "The name of a colour.", humanColor),
  withoutArguments("vehicle.vrm", "A number plate of the United Kingdom.", ({ faker }) =>
    faker.vehicle.vrm(),
  ),
  withoutArguments(
    "vehicle.bicycle",
    "A type of bicycle.",
    pickFrom(({ definitions }) => definitions.vehicle.bicycle_type),
  ),
];
