import { regionForm } from "@/lib/config/region-form";

/** Whether it has a region's form, known or not: what is half typed is not asked for. */
export function couldBeRegion(region: string): boolean {
  return regionForm.test(region);
}
