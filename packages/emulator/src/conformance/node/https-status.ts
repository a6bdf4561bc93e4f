import { request } from "node:https";

/** The status of a call over HTTPS, without reuse of connections. */
export const httpsStatus = (url: string, tls: object): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, ...tls }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });
