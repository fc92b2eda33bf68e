/** Placeholders in the template of the workshop (lib/gallery/workshop.ts). */
export const WORKSHOP_PLACEHOLDERS = 6;
