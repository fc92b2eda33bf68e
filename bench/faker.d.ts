declare module "faker" {
  interface Faker {
    fake(template: string): string;
    readonly random: { number(options: { min: number; max: number; precision: number }): number };
    readonly date: object;
  }
  const faker: Faker;
  export default faker;
}
