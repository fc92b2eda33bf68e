import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";
import { humanColor } from "./color";

const manufacturer = pickFrom(({ definitions }) => definitions.vehicle.manufacturer);

const model = pickFrom(({ definitions }) => definitions.vehicle.model);

export const vehicleFunctions = [
  withoutArguments(
    "vehicle.vehicle",
    "Returns a vehicle manufacturer and model.",
    (context) => `${manufacturer(context)} ${model(context)}`,
  ),
  withoutArguments("vehicle.manufacturer", "Returns a vehicle manufacturer.", manufacturer),
  withoutArguments("vehicle.model", "Returns a vehicle model.", model),
  withoutArguments(
    "vehicle.type",
    "Returns a vehicle type, such as Cargo Van.",
    pickFrom(({ definitions }) => definitions.vehicle.type),
  ),
  withoutArguments(
    "vehicle.fuel",
    "Returns a fuel type.",
    pickFrom(({ definitions }) => definitions.vehicle.fuel),
  ),
  withoutArguments(
    "vehicle.vin",
    "Returns a vehicle identification number (VIN) with a valid check digit.",
    ({ faker }) => faker.vehicle.vin(),
  ),
  withoutArguments("vehicle.color", "Returns a color name.", humanColor),
  withoutArguments("vehicle.vrm", "Returns a UK vehicle registration number.", ({ faker }) =>
    faker.vehicle.vrm(),
  ),
  withoutArguments(
    "vehicle.bicycle",
    "Returns a bicycle type.",
    pickFrom(({ definitions }) => definitions.vehicle.bicycle_type),
  ),
];
