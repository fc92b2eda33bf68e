import type { RandomSource } from "@/lib/random";
import { arrayArgument, numberArgument } from "../arguments";
import { type Field, field } from "../fields";

/** Degrees. */
export interface Coordinate {
  readonly latitude: number;
  readonly longitude: number;
}

const KILOMETERS_PER_MILE = 1.609344;
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

export const origin: Field<Coordinate | undefined> = field(
  {
    kind: "array",
    description: "The center as [latitude, longitude] in degrees; defaults to a random point on Earth.",
  },
  (value, place) => {
    const [latitude, longitude] = arrayArgument(value, place);
    const { index } = place;
    return {
      latitude: numberArgument(latitude, { index, name: "latitude", minimum: -90, maximum: 90 }),
      longitude: numberArgument(longitude, { index, name: "longitude", minimum: -180, maximum: 180 }),
    };
  },
);

/**
 * Draws a point on a sphere at most `radius` from `center`. Distances are uniformly distributed, so points are denser near
 * the center.
 *
 * @param radius kilometers if `isMetric`, otherwise miles
 */
export function drawNearbyCoordinate(
  random: RandomSource,
  center: Coordinate,
  radius: number,
  isMetric: boolean,
): Coordinate {
  const kilometers = random.next() * radius * (isMetric ? 1 : KILOMETERS_PER_MILE);
  return movePoint(center, random.next() * 2 * Math.PI, kilometers / EARTH_RADIUS_KM);
}

/** @param bearing radians from north. @param angle the distance as a central angle, in radians */
function movePoint({ latitude, longitude }: Coordinate, bearing: number, angle: number): Coordinate {
  const from = latitude * RADIANS;
  const sine = Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
  const to = Math.asin(Math.min(1, Math.max(-1, sine)));
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  const turned = longitude + east / RADIANS;
  return { latitude: to / RADIANS, longitude: ((((turned + 180) % 360) + 360) % 360) - 180 };
}
