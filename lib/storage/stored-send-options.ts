import { optionsFormSchema } from "@/lib/settings/form-schemas";
import { storedValue } from "@/lib/storage/stored-value";

/** What happens to each record, with the fields of the kinds that are not chosen. */
export const storedSendOptions = storedValue({
  key: "headwater.send-options",
  version: 1,
  schema: optionsFormSchema,
  storage: () => localStorage,
});
