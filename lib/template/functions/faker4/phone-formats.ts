const ENDS = ["", "", " x###", " x####", " x#####"];

/** # is a digit. In faker 4.1's order, which the argument of `phone.phoneNumberFormat` counts by. */
export const PHONE_FORMATS: readonly string[] = ENDS.flatMap((end) =>
  ["###-###-####", "(###) ###-####", "1-###-###-####", "###.###.####"].map((start) => start + end),
);
