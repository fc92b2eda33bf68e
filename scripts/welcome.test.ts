import { expect, test } from "vitest";
import { welcome } from "./welcome";

test("a person is told the address, how to sign in, where records land and how to stop", () => {
  const text = welcome({
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
