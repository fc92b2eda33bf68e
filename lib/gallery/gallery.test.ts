import { expect, test } from "vitest";
import { templateNameSchema } from "@/lib/share/template-name";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer } from "@/lib/template/renderer";
import {
  apacheCombinedLog,
  cloudwatchLog,
  ecommerceOrders,
  gallery,
  gameEvents,
  iotTelemetry,
  paymentsWithFraud,
  sensorCsv,
  stockTicker,
  tracksList,
  vpcFlowLog,
  webClickstream,
} from "./gallery";
import type { GalleryTemplate } from "./gallery-template";
import { activityTracker, workshopTemplate } from "./workshop";

const NOW = Date.UTC(2026, 4, 17, 9, 30, 5, 250);

function records(template: GalleryTemplate, count = 1000): string[] {
  const renderer = createRenderer(parseTemplate(template.template), { seed: "gallery", now: () => NOW });
  return Array.from({ length: count }, () => renderer.next());
}

/** Parses the records as JSON. `T` is an assumption that each test verifies. */
function parsedRecords<T>(template: GalleryTemplate): T[] {
  return records(template).map((record) => JSON.parse(record) as T);
}

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

test("the gallery has at least 11 templates with unique IDs and names", () => {
  expect(gallery.length).toBeGreaterThanOrEqual(11);
  expect(new Set(gallery.map(({ id }) => id)).size).toBe(gallery.length);
  expect(new Set(gallery.map(({ name }) => name)).size).toBe(gallery.length);
});

test.each(gallery.map((one) => [one.name, one] as const))(
  "%s has a valid name, description, and rate",
  (_, one) => {
    expect(templateNameSchema.safeParse(one.name).success).toBe(true);
    expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(one.description).toMatch(/^[^\n]{20,110}\.$/);
    expect(one.recordsPerSecond).toBeGreaterThan(0);
  },
);

test.each(gallery.map((one) => [one.name, one] as const))("%s parses without diagnostics", (_, one) => {
  expect(parseTemplate(one.template).diagnostics).toEqual([]);
});

test.each(gallery.map((one) => [one.name, one] as const))(
  "1,000 records of %s are single lines without undefined or NaN",
  (_, one) => {
    for (const record of records(one)) {
      expect(record).not.toMatch(/[\r\n]|undefined|NaN|\{\{/);
    }
  },
);

test.each(gallery.filter(({ format }) => format === "json").map((one) => [one.name, one] as const))(
  "each of 1,000 records of %s is a JSON object",
  (_, one) => {
    for (const object of parsedRecords(one)) expect(object).toBeTypeOf("object");
  },
);

test("the activity tracker uses the workshop template", () => {
  expect(activityTracker.template).toBe(workshopTemplate);
});

test("a sensor stays at its site and its readings change in small steps", () => {
  interface Reading {
    device_id: string;
    site: string;
    temperature_c: number;
    battery_mv: number;
  }
  const last = new Map<string, Reading>();
  for (const reading of parsedRecords<Reading>(iotTelemetry)) {
    const before = last.get(reading.device_id);
    last.set(reading.device_id, reading);
    if (before === undefined) continue;
    expect(reading.site).toBe(before.site);
    expect(Math.abs(reading.temperature_c - before.temperature_c)).toBeLessThanOrEqual(0.4 + 1e-9);
    expect(Number.isInteger(reading.battery_mv)).toBe(true);
  }
  expect(last.size).toBe(12);
});

test("each type of click event has its own fields", () => {
  interface Click {
    event_type: string;
    page: string;
    product_id?: number;
    order_value?: number;
    visitor_id: string;
    session_id: string;
  }
  const clicks = parsedRecords<Click>(webClickstream);
  for (const { event_type, page, product_id, order_value, visitor_id, session_id } of clicks) {
    expect(session_id).toBe(`20260517-${visitor_id.slice(2)}`);
    if (event_type === "add_to_cart") expect(page).toBe(`/products/${product_id}`);
    expect(order_value !== undefined).toBe(event_type === "purchase");
  }
  expect(share(clicks, ({ event_type }) => event_type === "page_view")).toBeCloseTo(0.7, 1);
});

test("every line of the access log is in the combined format", () => {
  const combined =
    /^\d{1,3}(\.\d{1,3}){3} - (-|[\w.]+) \[17\/May\/2026:\d\d:30:05 [+-]\d{4}\] "(GET|POST) \/\S* HTTP\/1\.1" [2-5]\d\d (-|\d+) "(-|https:\/\/[^"]+)" "(Mozilla|Opera)\/[^"]+"$/;
  for (const line of records(apacheCombinedLog)) expect(line).toMatch(combined);
});

test("a CloudWatch Logs message has events with 56-digit IDs and timestamps in milliseconds", () => {
  interface Envelope {
    messageType: string;
    logStream: string;
    logEvents: { id: string; timestamp: number; message: string }[];
  }
  for (const { messageType, logStream, logEvents } of parsedRecords<Envelope>(cloudwatchLog)) {
    expect(messageType).toBe("DATA_MESSAGE");
    expect(logStream).toMatch(/^2026\/05\/17\/\[\$LATEST\][0-9a-f]{32}$/);
    expect(logEvents.length).toBeGreaterThanOrEqual(1);
    expect(logEvents.length).toBeLessThanOrEqual(8);
    for (const event of logEvents) {
      expect(event.id).toMatch(/^[1-9]\d{55}$/);
      expect(event.timestamp).toBe(NOW);
      expect(event.message).toMatch(/\n$/);
    }
  }
});

test("orders are numbered without gaps, and a product has one name and one price", () => {
  interface Order {
    order_id: number;
    lines: { line: number; sku: string; name: string; unit_price: number; quantity: number }[];
  }
  const products = new Map<string, string>();
  for (const [index, { order_id, lines }] of parsedRecords<Order>(ecommerceOrders).entries()) {
    expect(order_id).toBe(100_001 + index);
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, position) => position + 1));
    for (const { sku, name, unit_price, quantity } of lines) {
      const product = `${name} at ${unit_price}`;
      expect(products.get(sku) ?? product).toBe(product);
      products.set(sku, product);
      expect(quantity).toBeGreaterThanOrEqual(1);
    }
  }
  expect(products.size).toBe(8);
});

test("fraud is rare, larger, and mostly from other countries", () => {
  interface Payment {
    amount: number;
    country: string;
    card_country: string;
    is_fraud: boolean;
  }
  const payments = parsedRecords<Payment>(paymentsWithFraud);
  const fraud = payments.filter(({ is_fraud }) => is_fraud);
  const honest = payments.filter(({ is_fraud }) => !is_fraud);
  const mean = (all: readonly Payment[]) => all.reduce((sum, { amount }) => sum + amount, 0) / all.length;
  expect(fraud.length / payments.length).toBeGreaterThan(0.004);
  expect(fraud.length / payments.length).toBeLessThan(0.03);
  expect(mean(fraud)).toBeGreaterThan(5 * mean(honest));
  expect(share(honest, ({ country, card_country }) => country === card_country)).toBeGreaterThan(0.9);
  expect(share(fraud, ({ country, card_country }) => country === card_country)).toBeLessThan(0.5);
});

test("a stock stays in its sector and its price moves in cents", () => {
  interface Trade {
    trade_id: number;
    ticker_symbol: string;
    sector: string;
    price: number;
  }
  const last = new Map<string, Trade>();
  for (const [index, trade] of parsedRecords<Trade>(stockTicker).entries()) {
    expect(trade.trade_id).toBe(index + 1);
    expect(trade.price * 100).toBeCloseTo(Math.round(trade.price * 100), 6);
    const before = last.get(trade.ticker_symbol);
    last.set(trade.ticker_symbol, trade);
    if (before === undefined) continue;
    expect(trade.sector).toBe(before.sector);
    expect(Math.abs(trade.price - before.price)).toBeLessThan(1);
  }
  expect(last.size).toBe(8);
});

test("every sensor row has six columns", () => {
  const row = /^2026-05-17 09:30:05,room-1\d\d,\d+(\.\d)?,(\d+(\.\d)?)?,\d+,(OK|CALIBRATING|FAULT)$/;
  const rows = records(sensorCsv);
  for (const text of rows) expect(text).toMatch(row);
  expect(share(rows, (text) => text.split(",")[3] === "")).toBeCloseTo(0.03, 1);
});

test("5% of the game events are late, by at most 10 minutes", () => {
  interface GameEvent {
    event_time: string;
    event: string;
  }
  const late = parsedRecords<GameEvent>(gameEvents).map(({ event_time }) => NOW - Date.parse(event_time));
  expect(share(late, (ms) => ms > 0)).toBeCloseTo(0.05, 1);
  expect(share(late, (ms) => ms > 0)).toBeGreaterThan(0.02);
  for (const ms of late) {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(ms).toBeLessThanOrEqual(600_000);
  }
});

test("a flow log record has the 14 fields of version 2 and ends after it starts", () => {
  for (const line of records(vpcFlowLog)) {
    expect(line).toMatch(
      /^2 \d{12} eni-[0-9a-f]{17} (\d+\.){3}\d+ (\d+\.){3}\d+ \d+ \d+ (6|17) \d+ \d+ \d{10} \d{10} (ACCEPT|REJECT) OK$/,
    );
    const fields = line.split(" ");
    expect(Number(fields[11]) - Number(fields[10])).toBe(60);
  }
});

test("the track list has 30 tracks, and the activity tracker draws their IDs", () => {
  const tracks = records(tracksList, tracksList.records).map(
    (record) => JSON.parse(record) as { track_id: number; track_name: string; artist_name: string },
  );
  expect(tracks.map(({ track_id }) => track_id)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(tracks.every(({ track_name, artist_name }) => track_name !== "" && artist_name !== "")).toBe(true);
  const played = parsedRecords<{ track_id: number }>(activityTracker).map(({ track_id }) => track_id);
  expect(played.every((id) => id >= 0 && id <= 30)).toBe(true);
  expect(new Set(played.filter((id) => id > 0)).size).toBe(30);
});
