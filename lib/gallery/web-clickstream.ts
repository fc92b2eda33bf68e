import type { GalleryTemplate } from "./gallery-template";

/** A few visitors and products make most of the events, as on every shop's pages; a visitor has one session a day. */
export const webClickstream: GalleryTemplate = {
  id: "web-clickstream",
  name: "Web clickstream",
  description: "Page views, searches, carts and purchases of a shop; a few visitors make most of the events.",
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
