import type { GalleryTemplate } from "./gallery-template";
import { activityTracker } from "./workshop";

/** Each device stays at one site, and its readings continue from the previous ones. */
export const iotTelemetry: GalleryTemplate = {
  id: "iot-telemetry",
  name: "IoT telemetry",
  description:
    "Twelve sensors at three sites; temperature, humidity, and battery level drift between readings.",
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

/** A few visitors and products account for most events, as in a real store; a visitor has one session a day. */
export const webClickstream: GalleryTemplate = {
  id: "web-clickstream",
  name: "Web clickstream",
  description:
    "Page views, searches, cart additions, and purchases in an online store, with a skew to a few visitors.",
  format: "json",
  recordsPerSecond: 200,
  template: `{
  "event_id": "{{random.uuid}}",
  "event_time": "{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}",
  "visitor_id": "v-{{random.zipf({"n": 5000, "exponent": 1.1}) as visitor}}",
  "session_id": "{{date.utc("YYYYMMDD")}}-{{visitor}}",
  "signed_in": {{random.weightedArrayElement({"weights": [35, 65], "data": [true, false]})}},
  {{#oneOf}}
  {{#case 70}}"event_type": "page_view", "page": "/products/{{random.zipf({"n": 400, "exponent": 1.05})}}", "dwell_ms": {{random.exponential({"mean": 14000, "min": 300, "precision": 1})}},{{/case}}
  {{#case 15}}"event_type": "search", "page": "/search", "query": {{json(commerce.productName)}}, "results": {{random.poisson({"mean": 18})}},{{/case}}
  {{#case 10}}"event_type": "add_to_cart", "page": "/products/{{random.zipf({"n": 400, "exponent": 1.05}) as product}}", "product_id": {{product}}, "quantity": {{random.weightedArrayElement({"weights": [85, 11, 4], "data": [1, 2, 3]})}},{{/case}}
  {{#case 4}}"event_type": "purchase", "page": "/checkout/done", "order_value": {{random.number({"min": 9.9, "max": 420, "precision": 0.01})}}, "currency": "EUR",{{/case}}
  {{#case 1}}"event_type": "error", "page": "/checkout", "error_code": {{random.arrayElement([402, 409, 500, 503])}},{{/case}}
  {{/oneOf}}
  "referrer": {{json(random.weightedArrayElement({"weights": [45, 30, 15, 10], "data": [null, "https://www.google.com/", "https://www.instagram.com/", "https://news.example.com/gifts"]}))}},
  "country": "{{random.weightedArrayElement({"weights": [30, 22, 18, 12, 10, 8], "data": ["US", "DE", "KR", "GB", "FR", "JP"]})}}",
  "device": "{{random.weightedArrayElement({"weights": [61, 35, 4], "data": ["mobile", "desktop", "tablet"]})}}",
  "user_agent": {{json(internet.userAgent)}},
  "ip": "{{internet.ip}}"
}`,
};

/** Format: https://httpd.apache.org/docs/current/logs.html#combined. An empty response has the size `-`. */
export const apacheCombinedLog: GalleryTemplate = {
  id: "apache-combined-log",
  name: "Apache combined log",
  description: "Web server access log in the combined format, with redirects, errors, and crawlers.",
  format: "text",
  recordsPerSecond: 100,
  template: `{{internet.ip}} - {{optional(0.06, internet.userName, "-")}} [{{date.utc("DD/MMM/YYYY:HH:mm:ss ZZ")}}]
 {{#oneOf}}
{{#case 78}}"GET {{random.weightedArrayElement({"weights": [30, 25, 20, 15, 10], "data": ["/", "/index.html", "/css/site.css", "/js/app.js", "/img/logo.svg"]})}} HTTP/1.1" 200 {{random.number({"min": 412, "max": 98304})}}{{/case}}
{{#case 8}}"GET /products/{{random.zipf({"n": 900, "exponent": 1.1})}}?page={{random.number({"min": 1, "max": 9})}} HTTP/1.1" 200 {{random.number({"min": 2048, "max": 32768})}}{{/case}}
{{#case 5}}"GET /css/site.css HTTP/1.1" 304 -{{/case}}
{{#case 3}}"POST /api/v1/orders HTTP/1.1" 201 {{random.number({"min": 180, "max": 900})}}{{/case}}
{{#case 3}}"GET {{random.arrayElement(["/wp-login.php", "/.env", "/favicon.ico", "/old-page"])}} HTTP/1.1" 404 {{random.number({"min": 196, "max": 512})}}{{/case}}
{{#case 2}}"GET /account HTTP/1.1" 302 -{{/case}}
{{#case 1}}"GET /api/v1/search?q={{lorem.slug(2)}} HTTP/1.1" {{random.arrayElement([500, 502, 503])}} {{random.number({"min": 150, "max": 600})}}{{/case}}
{{/oneOf}}
 "{{random.weightedArrayElement({"weights": [60, 25, 15], "data": ["-", "https://www.google.com/", "https://shop.example.com/"]})}}"
 "{{internet.userAgent}}"`,
};

/**
 * Format: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html. CloudWatch Logs also
 * compresses the messages with gzip, which a template cannot do.
 */
export const cloudwatchLog: GalleryTemplate = {
  id: "cloudwatch-log",
  name: "CloudWatch Logs subscription",
  description: "Messages that a subscription filter sends to a stream, with log events of Lambda functions.",
  format: "json",
  recordsPerSecond: 20,
  template: String.raw`{
  "messageType": "DATA_MESSAGE",
  "owner": "123456789012",
  "logGroup": "/aws/lambda/{{random.weightedArrayElement({"weights": [60, 30, 10], "data": ["checkout-api", "image-resizer", "nightly-report"]})}}",
  "logStream": "{{date.utc("YYYY/MM/DD")}}/[$LATEST]{{string.hexadecimal({"length": 32, "casing": "lower", "prefix": ""})}}",
  "subscriptionFilters": ["to-headwater"],
  "logEvents": [{{#repeat {"min": 1, "max": 8} ", "}}
    {
      "id": "{{string.numeric({"length": 56, "allowLeadingZeros": false})}}",
      "timestamp": {{date.utc("x")}},
      "message": {{#oneOf}}
        {{#case 40}}"START RequestId: {{random.uuid}} Version: $LATEST\n"{{/case}}
        {{#case 25}}"[INFO]\t{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}\t{{random.uuid}}\tprocessed {{random.poisson({"mean": 12})}} items\n"{{/case}}
        {{#case 30}}"REPORT RequestId: {{random.uuid}}\tDuration: {{random.exponential({"mean": 120, "min": 1, "precision": 0.01})}} ms\tMemory Size: 512 MB\tMax Memory Used: {{random.number({"min": 71, "max": 310})}} MB\n"{{/case}}
        {{#case 4}}"[WARNING]\t{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}\t{{random.uuid}}\tretrying after status {{random.arrayElement([429, 500, 503])}}\n"{{/case}}
        {{#case 1}}"{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}} {{random.uuid}} Task timed out after 3.00 seconds\n\n"{{/case}}
      {{/oneOf}}
    }{{/repeat}}
  ]
}`,
};

/** A product keeps its SKU, name, and price. There is no total, because templates cannot add up the lines. */
export const ecommerceOrders: GalleryTemplate = {
  id: "ecommerce-orders",
  name: "E-commerce orders",
  description: "Numbered orders with one to five line items; each product keeps its SKU, name, and price.",
  format: "json",
  recordsPerSecond: 20,
  template: `{
  "order_id": {{sequence({"start": 100001})}},
  "ordered_at": "{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}",
  "customer": {
    "id": {{random.zipf({"n": 20000, "exponent": 1.05})}},
    "name": {{json(name.findName)}},
    "email": "{{internet.exampleEmail}}"
  },
  "ship_to": {
    "street": {{json(address.streetAddress)}},
    "city": {{json(address.city)}},
    "state": "{{address.stateAbbr}}",
    "zip": "{{address.zipCode("#####")}}",
    "country": "US"
  },
  "lines": [{{#repeat {"min": 1, "max": 5} ", "}}
    {
      "line": {{lookup(index, [1, 2, 3, 4, 5])}},
      "sku": "SKU-{{random.zipf({"n": 8, "exponent": 0.8}) as product}}",
      "name": "{{lookup(product, {"1": "Trail running shoes", "2": "Merino T-shirt", "3": "Water bottle 0.7 l", "4": "Head torch",
        "5": "Rain jacket", "6": "Trekking poles", "7": "Day pack 22 l"}, "Tent for two")}}",
      "unit_price": {{lookup(product, {"1": 129.9, "2": 59.95, "3": 14.5, "4": 39, "5": 189, "6": 74.9, "7": 99.5}, 349)}},
      "quantity": {{random.weightedArrayElement({"weights": [78, 15, 5, 2], "data": [1, 2, 3, 4]})}}
    }{{/repeat}}
  ],
  "currency": "USD",
  "payment_method": "{{random.weightedArrayElement({"weights": [62, 25, 9, 4], "data": ["card", "wallet", "invoice", "gift_card"]})}}",
  "coupon": {{json(optional(0.12, random.arrayElement(["WELCOME10", "SPRING24", "FREESHIP"])))}}
}`,
};

/** Fraud differs in amount, country, channel, and merchant, so a model can detect it, but no field alone reveals it. */
export const paymentsWithFraud: GalleryTemplate = {
  id: "payments-with-fraud",
  name: "Payments with fraud",
  description: "Card payments with 1.5% labeled fraud: larger amounts, other countries, and no card present.",
  format: "json",
  recordsPerSecond: 100,
  template: `{
  "transaction_id": "{{random.uuid}}",
  "time": "{{date.utc("YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}",
  "card": "{{finance.mask(4, false, false)}}",
  "card_network": "{{random.weightedArrayElement({"weights": [52, 33, 10, 5], "data": ["visa", "mastercard", "amex", "unionpay"]})}}",
  "card_country": "{{random.weightedArrayElement({"weights": [50, 20, 15, 15], "data": ["US", "GB", "DE", "KR"]}) as home}}",
  {{#oneOf}}
  {{#case 98.5}}
  "amount": {{random.exponential({"mean": 48, "min": 0.5, "max": 2500, "precision": 0.01})}},
  "country": "{{random.weightedArrayElement({"weights": [94, 2, 2, 2], "data": [home, "FR", "ES", "JP"]})}}",
  "channel": "{{random.weightedArrayElement({"weights": [55, 40, 5], "data": ["chip", "online", "contactless"]})}}",
  "merchant_category": "{{random.weightedArrayElement({"weights": [30, 25, 20, 15, 10], "data": ["grocery", "restaurant", "fuel", "clothing", "travel"]})}}",
  "attempts": {{random.weightedArrayElement({"weights": [97, 3], "data": [1, 2]})}},
  "is_fraud": false
  {{/case}}
  {{#case 1.5}}
  "amount": {{random.normal({"mean": 640, "stddev": 310, "min": 1, "max": 4999, "precision": 0.01})}},
  "country": "{{random.weightedArrayElement({"weights": [15, 30, 30, 25], "data": [home, "BR", "RO", "NG"]})}}",
  "channel": "{{random.weightedArrayElement({"weights": [92, 8], "data": ["online", "contactless"]})}}",
  "merchant_category": "{{random.weightedArrayElement({"weights": [45, 35, 20], "data": ["electronics", "gift_cards", "travel"]})}}",
  "attempts": {{random.number({"min": 1, "max": 6})}},
  "is_fraud": true
  {{/case}}
  {{/oneOf}}
}`,
};

/** Extends the demo data of the Firehose console; each price continues from the previous one. */
export const stockTicker: GalleryTemplate = {
  id: "stock-ticker",
  name: "Stock ticker",
  description: "Trades of eight fictional stocks; each price follows its own random walk.",
  format: "json",
  recordsPerSecond: 100,
  template: `{
  "trade_id": {{sequence}},
  "trade_time": "{{date.utc("YYYY-MM-DD HH:mm:ss.SSS")}}",
  "ticker_symbol": "{{random.weightedArrayElement({"weights": [24, 20, 16, 12, 10, 8, 6, 4],
    "data": ["QXZ", "HDWR", "KIN", "NFLS", "BRKT", "PLM", "SAC", "WSB"]}) as symbol}}",
  "sector": "{{lookup(symbol, {"QXZ": "TECHNOLOGY", "HDWR": "TECHNOLOGY", "KIN": "ENERGY", "NFLS": "MEDIA",
    "BRKT": "FINANCIAL", "PLM": "RETAIL", "SAC": "ENERGY"}, "HEALTHCARE")}}",
  "price": {{series.walk({"start": lookup(symbol, {"QXZ": 182.4, "HDWR": 64.1, "KIN": 4.96, "NFLS": 98.7, "BRKT": 311.5,
    "PLM": 23.85, "SAC": 57.3}, 140), "step": lookup(symbol, {"KIN": 0.03, "PLM": 0.08, "BRKT": 0.9}, 0.35), "min": 1, "precision": 0.01, "key": symbol})}},
  "volume": {{random.exponential({"mean": 220, "min": 1, "precision": 1})}},
  "side": "{{random.arrayElement(["BUY", "SELL"])}}"
}`,
};

/** Columns: time, sensor, temperature in °C, humidity in %, CO₂ in ppm, status. A missing value is an empty column. */
export const sensorCsv: GalleryTemplate = {
  id: "sensor-csv",
  name: "Sensor readings as CSV",
  description:
    "Six columns, no header row: time, sensor, temperature, humidity (sometimes empty), CO₂, status.",
  format: "csv",
  recordsPerSecond: 50,
  template: `{{date.utc("YYYY-MM-DD HH:mm:ss")}},
room-{{random.number({"min": 101, "max": 120}) as room}},
{{series.walk({"start": 21.5, "step": 0.2, "min": 16, "max": 28, "precision": 0.1, "key": room})}},
{{optional(0.97, series.walk({"start": 42, "step": 0.5, "min": 20, "max": 75, "precision": 0.1, "key": room}), "")}},
{{series.walk({"start": 620, "step": 15, "min": 400, "max": 2000, "precision": 1, "key": room})}},
{{random.weightedArrayElement({"weights": [96, 3, 1], "data": ["OK", "CALIBRATING", "FAULT"]})}}`,
};

/** Exercises windows and watermarks: 5% of the events arrive late, up to 10 minutes after they happened. */
export const gameEvents: GalleryTemplate = {
  id: "game-events",
  name: "Game events with late arrivals",
  description: "Player actions in a game; 5% of the events arrive up to 10 minutes late.",
  format: "json",
  recordsPerSecond: 300,
  template: `{
  "event_id": "{{random.uuid}}",
  "event_time": "{{date.late({"probability": 0.05, "max": "10m"}, "YYYY-MM-DDTHH:mm:ss.SSS[Z]")}}",
  "player_id": "player-{{random.zipf({"n": 3000, "exponent": 0.9})}}",
  "match_id": "m-{{random.number({"min": 4200, "max": 4259})}}",
  "platform": "{{random.weightedArrayElement({"weights": [45, 30, 25], "data": ["android", "ios", "pc"]})}}",
  "client_version": "{{random.weightedArrayElement({"weights": [80, 15, 5], "data": ["5.2.0", "5.1.3", "4.9.8"]})}}",
  {{#oneOf}}
  {{#case 30}}"event": "move", "x": {{random.number({"min": -512, "max": 512, "precision": 0.1})}}, "y": {{random.number({"min": -512, "max": 512, "precision": 0.1})}}{{/case}}
  {{#case 25}}"event": "item_collected", "item": "{{random.weightedArrayElement({"weights": [70, 22, 8], "data": ["coin", "potion", "gem"]})}}", "count": {{random.number({"min": 1, "max": 5})}}{{/case}}
  {{#case 20}}"event": "hit", "weapon": "{{random.arrayElement(["bow", "sword", "staff"])}}", "damage": {{random.normal({"mean": 24, "stddev": 7, "min": 1, "max": 60, "precision": 1})}}, "critical": {{random.weightedArrayElement({"weights": [88, 12], "data": [false, true]})}}{{/case}}
  {{#case 14}}"event": "level_up", "level": {{random.number({"min": 2, "max": 60})}}{{/case}}
  {{#case 8}}"event": "match_end", "won": {{random.boolean}}, "duration_s": {{random.number({"min": 180, "max": 1500})}}{{/case}}
  {{#case 3}}"event": "purchase", "sku": "{{random.arrayElement(["skin-aurora", "pass-season-9", "gems-500"])}}", "price_usd": {{random.arrayElement([0.99, 4.99, 9.99])}}{{/case}}
  {{/oneOf}}
}`,
};

/** The version 2 fields, in order: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html */
export const vpcFlowLog: GalleryTemplate = {
  id: "vpc-flow-log",
  name: "VPC flow log",
  description: "VPC flow log records in the default format (version 2), with accepted and rejected traffic.",
  format: "text",
  recordsPerSecond: 200,
  template: `2 123456789012 eni-{{string.hexadecimal({"length": 17, "casing": "lower", "prefix": ""})}}
 {{#oneOf}}
{{#case 55}}10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} {{internet.ip}} {{random.number({"min": 32768, "max": 60999})}} {{random.weightedArrayElement({"weights": [80, 15, 5], "data": [443, 80, 53]})}} 6{{/case}}
{{#case 30}}{{internet.ip}} 10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} 443 {{random.number({"min": 32768, "max": 60999})}} 6{{/case}}
{{#case 15}}{{internet.ip}} 10.0.{{random.number(7)}}.{{random.number({"min": 4, "max": 254})}} {{random.number({"min": 1024, "max": 65535})}} {{random.arrayElement([22, 23, 3389, 5432])}} {{random.weightedArrayElement({"weights": [85, 15], "data": [6, 17]})}}{{/case}}
{{/oneOf}}
 {{random.exponential({"mean": 18, "min": 1, "precision": 1})}} {{random.exponential({"mean": 9000, "min": 40, "precision": 1})}}
 {{date.late({"probability": 1, "min": "60s", "max": "60s"}, "X")}} {{date.utc("X")}}
 {{random.weightedArrayElement({"weights": [88, 12], "data": ["ACCEPT", "REJECT"]})}} OK`,
};

/**
 * Reference data of the workshop: one record for each track, with IDs from 1. The activity tracker draws `track_id`
 * from 0 to 30, so a join finds a track for every record except those with 0, as in the workshop.
 */
export const tracksList: GalleryTemplate = {
  id: "tracks-list",
  name: "Track list",
  description:
    "Reference data to join with the activity tracker on track_id; send or save exactly 30 records.",
  format: "json",
  recordsPerSecond: 30,
  records: 30,
  template: `{
  "track_id": {{sequence}},
  "track_name": {{json(music.songName)}},
  "artist_name": {{json(music.artist)}},
  "genre": {{json(music.genre)}},
  "duration_ms": {{random.normal({"mean": 212000, "stddev": 38000, "min": 95000, "max": 420000, "precision": 1})}},
  "released": {{random.number({"min": 1965, "max": 2024})}}
}`,
};

/** The gallery templates, in display order. */
export const gallery: readonly GalleryTemplate[] = [
  activityTracker,
  iotTelemetry,
  webClickstream,
  apacheCombinedLog,
  cloudwatchLog,
  ecommerceOrders,
  paymentsWithFraud,
  stockTicker,
  sensorCsv,
  gameEvents,
  vpcFlowLog,
  tracksList,
];
