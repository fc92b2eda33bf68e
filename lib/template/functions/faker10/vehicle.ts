import { plain } from "../define-function";
import { memberOf } from "../locale-draws";
import { humanColor } from "./color";

const manufacturer = memberOf(({ definitions }) => definitions.vehicle.manufacturer);

const model = memberOf(({ definitions }) => definitions.vehicle.model);

export const vehicleRows = [
  plain(
    "vehicle.vehicle",
    "A manufacturer and a model.",
    (context) => `${manufacturer(context)} ${model(context)}`,
  ),
  plain("vehicle.manufacturer", "A manufacturer of cars.", manufacturer),
  plain("vehicle.model", "A model of car.", model),
  plain(
    "vehicle.type",
    "A type of car, such as Cargo Van.",
    memberOf(({ definitions }) => definitions.vehicle.type),
  ),
  plain(
    "vehicle.fuel",
    "What a car runs on.",
    memberOf(({ definitions }) => definitions.vehicle.fuel),
  ),
  plain("vehicle.vin", "The number of a vehicle (VIN) with the right check digit.", ({ faker }) =>
    faker.vehicle.vin(),
  ),
  plain("vehicle.color", "The name of a colour.", humanColor),
  plain("vehicle.vrm", "A number plate of the United Kingdom.", ({ faker }) => faker.vehicle.vrm()),
  plain(
    "vehicle.bicycle",
    "A type of bicycle.",
    memberOf(({ definitions }) => definitions.vehicle.bicycle_type),
  ),
];
