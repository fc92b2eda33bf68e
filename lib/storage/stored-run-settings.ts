import { rateFormSchema } from "@/lib/settings/form-schemas";
import { storedValue } from "@/lib/storage/stored-value";

/** How fast and until when, with the fields of the kinds that are not chosen. */
export const storedRunSettings = storedValue({
  key: "headwater.run-settings",
  version: 1,
  schema: rateFormSchema,
  storage: () => localStorage,
});
