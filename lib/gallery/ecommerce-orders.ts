import type { GalleryTemplate } from "./gallery-template";

/** A product always has the same SKU, name and price. There is no total: nothing could be computed from the lines. */
export const ecommerceOrders: GalleryTemplate = {
  id: "ecommerce-orders",
  name: "E-commerce orders",
  description: "Numbered orders with one to five lines; a product always has the same SKU, name and price.",
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
