import { config } from "zod";

// Zod compiles schemas with `new Function` where it may; a strict Content-Security-Policy forbids that, and asking
// already counts as a violation. Everything imports zod from here, so that this runs before any schema is made.
config({ jitless: true });

export * as z from "@/lib/zod-members";
