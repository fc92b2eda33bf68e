import { expect, test } from "vitest";
import { toWelcome } from "./run-with-sandbox";

test("the welcome message has the address, the sign-in, the folder of the records and how to stop", () => {
  const text = toWelcome({
    address: "http://localhost:3000",
    user: { username: "demo", password: "Headwater-2026" },
    records: "/home/a/headwater/.sandbox/s3/bucket/data/raw",
  });
  expect(text).toMatch(/^ {2}Page +http:\/\/localhost:3000$/m);
  expect(text).toMatch(/^ {2}User name +demo$/m);
  expect(text).toMatch(/^ {2}Password +Headwater-2026$/m);
  expect(text).toMatch(/^ {2}Records +\/home\/a\/headwater\/.sandbox\/s3\/bucket\/data\/raw$/m);
  expect(text).toContain("Ctrl-C");
});
