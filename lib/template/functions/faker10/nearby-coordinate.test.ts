import { expect, test } from "vitest";
import { createSeededRandom } from "@/lib/random";
import { type Coordinate, drawNearbyCoordinate } from "./nearby-coordinate";

/** Great-circle distance in kilometers by the haversine formula. */
function distance(from: Coordinate, to: Coordinate): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const across = Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians);
  const chord = half(to.latitude - from.latitude) + across * half(to.longitude - from.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

test.each([
  { latitude: 37.5, longitude: 127 },
  { latitude: -33.9, longitude: 179.999 },
  { latitude: 89.99, longitude: 0 },
  { latitude: -90, longitude: 45 },
])("points near $latitude, $longitude fill the radius without exceeding it", (center) => {
  const random = createSeededRandom(1);
  const points = Array.from({ length: 1_000 }, () => drawNearbyCoordinate(random, center, 10, true));
  const distances = points.map((point) => distance(center, point));
  expect(Math.max(...distances)).toBeLessThanOrEqual(10.001);
  expect(Math.max(...distances)).toBeGreaterThan(9.9);
  for (const { latitude, longitude } of points) {
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
  }
});

test("the radius is in miles by default", () => {
  const center = { latitude: 0, longitude: 0 };
  const random = createSeededRandom(1);
  const distances = Array.from({ length: 500 }, () =>
    distance(center, drawNearbyCoordinate(random, center, 10, false)),
  );
  expect(Math.max(...distances)).toBeGreaterThan(15.9);
  expect(Math.max(...distances)).toBeLessThanOrEqual(16.1);
});
