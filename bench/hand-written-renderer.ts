/** Renders the workshop's record with code written by hand for this one record, for speed. */
export function handWrittenRenderer(seed: number): () => string {
  const random = mulberry32(seed);
  const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
  const activities = ['"Running"', '"Working"', '"Walking"', '"Traveling"', '"Sitting"'];
  const temperatures = [32, 34, 28, 40];
  let lastMs = -1;
  let lastText = "";

  const uuid = (): string => {
    const a = random();
    const b = random();
    const c = random();
    const d = random();
    return (
      (hex[a & 255] as string) +
      hex[(a >>> 8) & 255] +
      hex[(a >>> 16) & 255] +
      hex[a >>> 24] +
      "-" +
      hex[b & 255] +
      hex[(b >>> 8) & 255] +
      "-" +
      hex[((b >>> 16) & 15) | 64] +
      hex[b >>> 24] +
      "-" +
      hex[(c & 63) | 128] +
      hex[(c >>> 8) & 255] +
      "-" +
      hex[(c >>> 16) & 255] +
      hex[c >>> 24] +
      hex[d & 255] +
      hex[(d >>> 8) & 255] +
      hex[(d >>> 16) & 255] +
      hex[d >>> 24]
    );
  };
  const timestamp = (): string => {
    const now = Date.now();
    if (now === lastMs) return lastText;
    lastMs = now;
    lastText = new Date(now).toISOString().replace("T", " ").replace("Z", "");
    return lastText;
  };
  const integer = (max: number): number => Math.floor((random() / 0x1_0000_0000) * (max + 1));
  const temperature = (): number => {
    const draw = random() / 0x1_0000_0000;
    return temperatures[draw < 0.3 ? 0 : draw < 0.6 ? 1 : draw < 0.8 ? 2 : 3] as number;
  };
  const activity = (): string => {
    const draw = random() / 0x1_0000_0000;
    return activities[draw < 0.1 ? 0 : draw < 0.3 ? 1 : draw < 0.5 ? 2 : draw < 0.8 ? 3 : 4] as string;
  };
  return () =>
    `{    "uuid": "${uuid()}",    "device_ts": "${timestamp()}",    "device_id": ${integer(50)},    "device_temp": ${temperature()},    "track_id": ${integer(30)},    "activity_type": ${activity()}}`;
}

/** Integers in [0, 2³²). */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}
