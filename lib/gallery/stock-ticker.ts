import type { GalleryTemplate } from "./gallery-template";

/** The fields of the demo data that the Firehose console sends, with prices that move on from where they were. */
export const stockTicker: GalleryTemplate = {
  id: "stock-ticker",
  name: "Stock ticker",
  description: "Trades of eight invented shares; each price is a random walk of its own.",
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
