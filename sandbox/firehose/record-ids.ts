import { randomBytes } from "node:crypto";

const CALL_ID_BYTES = 24;

/** Ids for the records of one call: random for the call, counted within it. */
export function recordIds(): (index: number) => string {
  const call = randomBytes(CALL_ID_BYTES).toString("base64");
  return (index) => `${call}${String(index).padStart(4, "0")}`;
}
