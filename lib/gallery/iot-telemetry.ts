import type { GalleryTemplate } from "./gallery-template";

/** Each device is always at the same site, and its values move on from where they were. */
export const iotTelemetry: GalleryTemplate = {
  id: "iot-telemetry",
  name: "IoT telemetry",
  description: "Twelve sensors at three sites; temperature, humidity and battery move a little each time.",
  format: "json",
  recordsPerSecond: 50,
  template: `{
  "device_id": "sensor-{{random.number({"min": 1, "max": 12}) as device}}",
  "site": "{{lookup(device, {
    "1": "seoul-plant", "2": "seoul-plant", "3": "seoul-plant", "4": "seoul-plant", "5": "seoul-plant",
    "6": "rotterdam-harbour", "7": "rotterdam-harbour", "8": "rotterdam-harbour", "9": "rotterdam-harbour"
  }, "dallas-warehouse")}}",
  "measured_at": "{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}",
  "temperature_c": {{series.walk({"start": 21, "step": 0.3, "min": 12, "max": 38, "precision": 0.1, "key": device})}},
  "humidity_pct": {{series.walk({"start": 45, "step": 0.8, "min": 20, "max": 90, "precision": 0.1, "key": device})}},
  "pressure_hpa": {{series.sine({"mean": 1013, "amplitude": 6, "period": "12h", "noise": 0.4, "precision": 0.1})}},
  "battery_mv": {{series.walk({"start": 3600, "step": 2, "min": 3000, "max": 4200, "precision": 1, "key": device})}},
  "rssi_dbm": {{random.normal({"mean": -68, "stddev": 7, "min": -95, "max": -40, "precision": 1})}},
  "firmware": "{{lookup(device, {"3": "2.3.9", "8": "2.3.9", "11": "2.5.0-rc1"}, "2.4.1")}}",
  "status": "{{random.weightedArrayElement({"weights": [95, 4, 1], "data": ["ok", "degraded", "fault"]})}}"
}`,
};
