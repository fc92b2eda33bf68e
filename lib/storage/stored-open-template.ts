import { storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

const openTemplate = { key: "headwater.open-template", version: 1, schema: z.string().max(64) };

/** The id of the template that was opened last in this tab; another tab may have another one open. */
export const storedOpenTemplate = storedValue({ ...openTemplate, storage: () => sessionStorage });

/** The id of the template that was opened last in any tab: a new tab begins with it. */
export const storedLastTemplate = storedValue({ ...openTemplate, storage: () => localStorage });
