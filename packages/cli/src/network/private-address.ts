import { BlockList, isIP } from "node:net";

const blocks = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  blocks.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  blocks.addSubnet(network, prefix, "ipv6");

/** True for an address that the platform cannot reach from outside: loopback, private, link-local. */
export const isPrivateAddress = (address: string): boolean =>
  blocks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
