import { type Field, field, wrongValue } from "./field";

/** A block of IPv4 addresses. */
export interface Network {
  /** The first address, unsigned 32 bits. */
  readonly first: number;
  /** How many addresses. */
  readonly count: number;
}

/** The well-known blocks, by faker's names for them. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["any", "0.0.0.0/0"],
  ["loopback", "127.0.0.0/8"],
  ["private-a", "10.0.0.0/8"],
  ["private-b", "172.16.0.0/12"],
  ["private-c", "192.168.0.0/16"],
  ["test-net-1", "192.0.2.0/24"],
  ["test-net-2", "198.51.100.0/24"],
  ["test-net-3", "203.0.113.0/24"],
  ["link-local", "169.254.0.0/16"],
  ["multicast", "224.0.0.0/4"],
]);

const CIDR = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

export const networkNames: readonly string[] = [...NAMED.keys()];

export const ANY_ADDRESS: Network = { first: 0, count: 2 ** 32 };

/** @param name one of `networkNames` */
export function namedNetwork(name: string): Network {
  return parseNetwork(NAMED.get(name) ?? "") ?? ANY_ADDRESS;
}

/** A block written as `10.1.0.0/16`. */
export const cidrBlock: Field<Network | undefined> = field(
  { kind: "string", description: "The block, such as 10.1.0.0/16." },
  (value, place) => {
    const network = typeof value === "string" ? parseNetwork(value) : undefined;
    if (network !== undefined) return network;
    throw wrongValue(place, "network", value);
  },
);

function parseNetwork(block: string): Network | undefined {
  const [, ...parts] = CIDR.exec(block) ?? [];
  const [bits = Number.NaN, ...octets] = parts.map(Number).reverse();
  if (!(bits <= 32) || octets.some((octet) => octet > 255)) return undefined;
  const count = 2 ** (32 - bits);
  const address = octets.reduce((sum, octet, index) => sum + octet * 256 ** index, 0);
  return { first: Math.floor(address / count) * count, count };
}

export function addressText(address: number): string {
  return [address >>> 24, (address >>> 16) & 255, (address >>> 8) & 255, address & 255].join(".");
}
