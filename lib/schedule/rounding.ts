/**
 * A share of a record that is put down to rounding: without it, 0.1 records a second for 30 s (3.0000000000000004)
 * would be four records.
 */
export const ROUNDING = 1e-6;
