/** The content of a new sandbox. Passwords are in clear text here and nowhere else. */
export const seed = {
  users: [
    { username: "demo", password: "Headwater-2026", email: "demo@example.com", status: "CONFIRMED" },
    { username: "new", password: "Welcome-2026", email: "new@example.com", status: "FORCE_CHANGE_PASSWORD" },
  ],
  bucket: "analytics-workshop-bucket",
  deliveryStream: {
    name: "analytics-workshop-stream",
    prefix: "data/raw/",
    errorOutputPrefix: "error/",
    bufferMebibytes: 1,
    bufferSeconds: 60,
  },
  kinesisStream: { name: "analytics-workshop-data-stream", shards: 2 },
} as const;
