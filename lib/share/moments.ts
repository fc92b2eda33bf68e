import { z } from "@/lib/zod";

/** Milliseconds since 1970, up to the last moment that a Date can hold. */
export const momentMsSchema = z.int().min(0).max(8.64e15);

/** A hundred years: anything beyond is a slip. */
const LONGEST_MS = 100 * 365 * 24 * 3600 * 1000;

export const durationMsSchema = z.number().positive().max(LONGEST_MS);
