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

const isIn = (list: BlockList, address: string): boolean => {
  const bare = address.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  return family !== 0 && list.check(bare, family === 6 ? "ipv6" : "ipv4");
};

/** True for an address that the platform cannot reach from outside: loopback, private, link-local, also as IPv4 within IPv6. */
export const isPrivateAddress = (address: string): boolean => isIn(blocks, address);

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** True for this machine's own addresses, and the name that stands for them. IPv6 addresses may have brackets. */
export const isLoopback = (host: string): boolean => host.toLowerCase() === "localhost" || isIn(loopback, host);
