import type { GalleryTemplate } from "./gallery-template";

/** What is fraud differs in more than its label: amount, place, channel and merchant give it away, but none alone. */
export const paymentsWithFraud: GalleryTemplate = {
  id: "payments-with-fraud",
  name: "Payments with fraud",
  description: "Card payments, 1.5% of them fraud: larger, from elsewhere, without the card, and labelled.",
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
