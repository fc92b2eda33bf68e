/** The part of the Web Storage API that storing a value needs. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;
