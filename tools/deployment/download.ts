import https from "node:https";
import type { IncomingHttpHeaders } from "node:http";

export interface DownloadOptions {
  /** Milliseconds after which an address that gives nothing more is given up. */
  patience: number;
  /** Certificates to trust beside those of Node, for a server with one of its own. */
  ca?: string;
}

export interface Download {
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What came instead of an answer, by the code of Node's error; "TIMEOUT" where nothing came in time. */
export interface NoAnswer {
  url: string;
  code: string;
}

/** Larger answers are none of ours. */
const MOST_BYTES = 20_000_000;
/** Excel on the web asks from there. */
const ORIGIN = "https://excel.officeapps.live.com";

/** Fetches an https address as Excel on the web does, without following redirects. Never throws. */
export function download(url: string, { patience, ca }: DownloadOptions): Promise<Download | NoAnswer> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patience);
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ url, code: signal.aborted ? "TIMEOUT" : (error.code ?? error.message) });
    const request = https.get(url, { signal, headers: { Origin: ORIGIN }, agent: false, ...(ca ? { ca } : {}) });
    request.on("error", fail);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on("error", fail);
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MOST_BYTES) request.destroy(Object.assign(new Error(), { code: "TOO_LARGE" }));
      });
      response.on("end", () =>
        resolve({ url, status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
  });
}
