import { randomUUID } from "node:crypto";
import { z } from "zod";
import { JsonFile } from "../../storage/json-file";
import { createVerifier } from "./srp";

const userSchema = z.object({
  username: z.string(),
  sub: z.string(),
  /** SRP; hex. */
  salt: z.string(),
  verifier: z.string(),
  status: z.enum(["CONFIRMED", "FORCE_CHANGE_PASSWORD"]),
  attributes: z.record(z.string(), z.string()),
});

export type User = z.infer<typeof userSchema>;

export interface NewUser {
  readonly username: string;
  readonly password: string;
  readonly email: string;
  readonly status: User["status"];
}

/** The users of the pool. Names are not case-sensitive, as in pools that the AWS console creates. */
export class Users {
  readonly #poolName: string;
  readonly #file: JsonFile<User[]>;
  readonly #users: Map<string, User>;

  /**
   * @param initial the users of a new sandbox
   */
  constructor(path: string, poolName: string, initial: readonly NewUser[]) {
    this.#poolName = poolName;
    this.#file = new JsonFile(path, z.array(userSchema));
    const users = this.#file.load(() => initial.map((user) => this.#create(user)));
    this.#users = new Map(users.map((user) => [user.username.toLowerCase(), user]));
  }

  find(username: string): User | undefined {
    return this.#users.get(username.toLowerCase());
  }

  /** Sets a permanent password and updates the given attributes. */
  setPassword(user: User, password: string, attributes: Readonly<Record<string, string>>): User {
    const changed: User = {
      ...user,
      ...createVerifier(this.#poolName, user.username, password),
      status: "CONFIRMED",
      attributes: { ...user.attributes, ...attributes },
    };
    this.#users.set(user.username.toLowerCase(), changed);
    this.#file.save([...this.#users.values()]);
    return changed;
  }

  #create({ username, password, email, status }: NewUser): User {
    return {
      username,
      sub: randomUUID(),
      ...createVerifier(this.#poolName, username, password),
      status,
      attributes: { email, email_verified: "true" },
    };
  }
}
