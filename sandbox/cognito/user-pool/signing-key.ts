import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from "node:crypto";
import { z } from "zod";
import { JsonFile } from "../../storage/json-file";

const fileSchema = z.object({
  /** PKCS #8, PEM. */
  privateKey: z.string(),
});

/** The RSA key that signs the pool's tokens; every data directory has its own. */
export interface SigningKey {
  readonly id: string;
  readonly private: KeyObject;
  readonly public: KeyObject;
}

function generate(): z.infer<typeof fileSchema> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

/** Reads the key, or makes it at the first start. */
export function loadSigningKey(path: string): SigningKey {
  const { privateKey } = new JsonFile(path, fileSchema).load(generate);
  const key = createPrivateKey(privateKey);
  const publicKey = createPublicKey(key);
  const id = hash("sha256", publicKey.export({ type: "spki", format: "der" }), "base64");
  return { id, private: key, public: publicKey };
}
