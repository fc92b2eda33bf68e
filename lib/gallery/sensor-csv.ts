import type { GalleryTemplate } from "./gallery-template";

/** Columns: time, sensor, temperature in °C, humidity in %, CO₂ in ppm, state. A missing value is an empty column. */
export const sensorCsv: GalleryTemplate = {
  id: "sensor-csv",
  name: "Sensor rows as CSV",
  description:
    "Six columns without a header: time, sensor, temperature, humidity (sometimes empty), CO₂, state.",
  format: "csv",
  recordsPerSecond: 50,
  template: `{{date.utc("YYYY-MM-DD HH:mm:ss")}},
room-{{random.number({"min": 101, "max": 120}) as room}},
{{series.walk({"start": 21.5, "step": 0.2, "min": 16, "max": 28, "precision": 0.1, "key": room})}},
{{optional(0.97, series.walk({"start": 42, "step": 0.5, "min": 20, "max": 75, "precision": 0.1, "key": room}), "")}},
{{series.walk({"start": 620, "step": 15, "min": 400, "max": 2000, "precision": 1, "key": room})}},
{{random.weightedArrayElement({"weights": [96, 3, 1], "data": ["OK", "CALIBRATING", "FAULT"]})}}`,
};
