import faker from "faker";
import moment from "moment";

interface Weighted {
  readonly weights: readonly number[];
  readonly data: readonly unknown[];
}

/** The KDG's own functions, as its documentation describes them, next to those of faker 4.1. */
const own = {
  random: {
    weightedArrayElement({ weights, data }: Weighted): unknown {
      let rest = faker.random.number({ min: 0, max: 1, precision: 0.01 });
      for (const [index, weight] of weights.entries()) {
        rest -= weight;
        if (rest <= 0) return data[index];
      }
      return data.at(-1);
    },
  },
  date: {
    now: (format?: string) => moment().format(format),
    utc: (format?: string) => moment().utc().format(format),
  },
};

Object.assign(faker.random, own.random);
Object.assign(faker.date, own.date);

/** Prepares a template once and renders each record of it as the KDG does. */
export function kdgRenderer(template: string): () => string {
  const cleaned = template.trim().replaceAll("\n", "");
  return () => faker.fake(cleaned);
}
