import type { GalleryTemplate } from "./gallery-template";

/** Made for windows and watermarks: 5 % of the events come late, up to ten minutes after they happened. */
export const gameEvents: GalleryTemplate = {
  id: "game-events",
  name: "Game events with late arrivals",
  description: "What players do in a game; one event in twenty arrives up to ten minutes after it happened.",
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
