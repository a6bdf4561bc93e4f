import type { Find } from "./summary.ts";

const bar = { height: 22, left: 210, width: 380 };

interface Bar {
  readonly name: string;
  readonly microseconds: number;
  readonly ours: boolean;
}

function group(title: string, bars: readonly Bar[], top: number): string {
  const longest = Math.max(...bars.map(({ microseconds }) => microseconds));
  const rows = bars.map(({ name, microseconds, ours }, at) => {
    const y = top + 12 + at * bar.height;
    const width = Math.max(1, (microseconds / longest) * bar.width);
    const colour = ours ? "#2f6feb" : "#8c959f";
    return `<text x="${bar.left - 8}" y="${y + 12}" text-anchor="end">${name}</text><rect x="${bar.left}" y="${y}" width="${width.toFixed(1)}" height="15" fill="${colour}"/><text x="${(bar.left + width + 6).toFixed(1)}" y="${y + 12}">${microseconds.toFixed(0)} µs</text>`;
  });
  return `<text x="8" y="${top}" font-weight="bold">${title}</text>\n${rows.join("\n")}`;
}

/** Processor time of calls and of deliveries, ours beside their peers, as an SVG picture. */
export function chart(find: Find): string {
  const calls = [
    "bare fetch",
    "@upcall/client",
    "ky, the same options",
    "ky, no retry",
    "openapi-fetch",
    "axios",
    "ofetch",
  ];
  const servers = ["hono", "memory/door", "libsql/door", "memory", "libsql", "postgres", "fastify", "express"];
  const stored = ["memory", "libsql", "postgres"];
  const callBars = calls.map((name) => ({
    name,
    microseconds: Number(find("client", name, /(\d+) us/)),
    ours: name.startsWith("@upcall"),
  }));
  const serverBars = servers.map((name) => ({
    name,
    microseconds: Number(find("receiver", `${name} `, /([\d.]+)$/)),
    ours: stored.some((inbox) => name.startsWith(inbox)),
  }));
  const second = 20 + 26 + callBars.length * bar.height + 20;
  const height = second + 26 + serverBars.length * bar.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" font-family="sans-serif" font-size="12" fill="#57606a">
<title>Processor time of one call and of one delivery</title>
${group("One call, processor time of the caller", callBars, 20)}
${group("One delivery, processor time of the receiver", serverBars, second)}
</svg>
`;
}
