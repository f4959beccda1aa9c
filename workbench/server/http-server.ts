import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { Complaint } from "./complaint";
import type { Site } from "./site";

/** The only interface the workbench ever listens on: it is for the person at this machine. */
export const LOOPBACK = "127.0.0.1";
const MOST_PORTS_TRIED = 20;

export function createHttpServer(site: Site): http.Server {
  return http.createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(site: Site, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  if (!isOwnHost(request.headers.host)) return refuse(response, 403, "Only served to this machine.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET.");
  const urlPath = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  const reply = await site.find(urlPath);
  if (!reply) return refuse(response, 404, `There is no ${urlPath} here.`);
  // Browsers keep what they compiled of a script as long as its tag stands: the second start is the faster one.
  const tag = `"${createHash("sha1").update(reply.body).digest("base64url")}"`;
  const known = request.headers["if-none-match"] === tag;
  response.writeHead(known ? 304 : 200, {
    ETag: tag,
    "Content-Type": reply.type,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": reply.policy,
  });
  response.end(known || request.method === "HEAD" ? undefined : reply.body);
}

/** A foreign page that had its own name resolved to 127.0.0.1 must not read from here (DNS rebinding). */
function isOwnHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host ?? "");
}

function refuse(response: http.ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(`${text}\n`);
}

/** Listens on the first free port from `first` on (0: any) and gives it. */
export async function listen(server: http.Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + MOST_PORTS_TRIED - 1, 65535);
  for (let port = first; port <= last; port++) {
    const bound = await tryPort(server, port);
    if (bound !== undefined) return bound;
  }
  throw new Complaint(`All ports from ${first} to ${last} are taken. Name a free one with --port.`);
}

function tryPort(server: http.Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else if (error.code === "EACCES")
        reject(new Complaint(`Port ${port} needs more rights than you have. Name one above 1023 with --port.`));
      else reject(error);
    };
    server.once("error", onError);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off("error", onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
