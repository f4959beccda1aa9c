import { createHash } from "node:crypto";
import path from "node:path";
import type { Download } from "./download";
import { advice, type Finding, wrong } from "./finding";

const TYPES: Record<string, readonly string[]> = {
  ".html": ["text/html"],
  ".js": ["text/javascript", "application/javascript", "application/x-javascript"],
  ".json": ["application/json"],
  ".css": ["text/css"],
  ".png": ["image/png"],
};
const DAY = 86_400;
const HASHED = /\.[\da-f]{8}\.(?:js|css)$/;

const extension = (url: string): string => path.posix.extname(new URL(url).pathname).toLowerCase();
const single = (value: string | string[] | undefined): string => [value ?? ""].flat().join(", ").toLowerCase();

/** A web server that answers everything with its start page is the usual way to serve HTML for JSON. */
export function judgeType({ url, headers, body }: Download): Finding | undefined {
  const expected = TYPES[extension(url)];
  if (!expected) return undefined;
  const type = single(headers["content-type"]).split(";")[0]!.trim();
  const isPage = type === "text/html" || /^\s*<(?:!doctype|html)/i.test(body.subarray(0, 100).toString());
  if (isPage && extension(url) !== ".html")
    return wrong(
      url,
      "A web page comes instead of the file.",
      "Turn off the rule that answers every address with a page.",
    );
  if (!expected.includes(type))
    return wrong(
      url,
      `Its Content-Type is "${type}".`,
      `Set it to ${expected[0]}; web.config and _headers in dist/ show how.`,
    );
  return extension(url) === ".json" && !isJson(body)
    ? wrong(url, "It is no JSON.", "Upload the file again, as it is in dist/.")
    : undefined;
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}

/** Excel on the web fetches the functions and their description from its own origin. */
export function judgeCors({ url, headers }: Download): Finding | undefined {
  if (!/\/functions[\w-]*\.js(?:on)?$/.test(new URL(url).pathname)) return undefined;
  const allowed = single(headers["access-control-allow-origin"]);
  if (allowed === "*") return undefined;
  const problem =
    allowed === "" ? "It lacks Access-Control-Allow-Origin." : `Access-Control-Allow-Origin allows only ${allowed}.`;
  return wrong(
    url,
    `${problem} Excel on the web will have no functions.`,
    "Send Access-Control-Allow-Origin: * with it.",
  );
}

/** Excel on the web shows pane and dialog in frames, whose hosts Microsoft does not list. */
export function judgeFraming({ url, headers }: Download): Finding | undefined {
  if (extension(url) !== ".html") return undefined;
  if (headers["x-frame-options"] !== undefined)
    return wrong(url, "X-Frame-Options forbids frames, and Excel on the web shows it in one.", "Remove that header.");
  const ancestors = /frame-ancestors([^;]*)/.exec(single(headers["content-security-policy"]))?.[1];
  return ancestors === undefined || /(?:^|\s)(?:\*|https:)(?:\s|$)/.test(ancestors)
    ? undefined
    : wrong(
        url,
        `frame-ancestors allows only${ancestors}.`,
        "Remove frame-ancestors, or write https:, since Microsoft has no complete list of the hosts of Excel on the web.",
      );
}

/** Office keeps icons, and shows none that may not be kept; hashed files never change, others have to be asked for. */
export function judgeCaching({ url, headers }: Download): Finding | undefined {
  const control = single(headers["cache-control"]);
  const age = Number(/max-age=(\d+)/.exec(control)?.[1] ?? NaN);
  if (extension(url) === ".png")
    return /no-store|no-cache/.test(control)
      ? wrong(
          url,
          `Cache-Control is "${control}": Office may show no icon.`,
          "Send Cache-Control: max-age=86400 with icons.",
        )
      : undefined;
  if (HASHED.test(url))
    return age >= DAY
      ? undefined
      : advice(url, "It is fetched anew too often.", "Send Cache-Control: public, max-age=31536000, immutable.");
  return age > DAY
    ? advice(
        url,
        `It is kept for ${Math.round(age / DAY)} days, and so is an error in it.`,
        "Send Cache-Control: max-age=300.",
      )
    : undefined;
}

/** `local` is the same file in dist/. */
export function judgeContent({ url, body }: Download, local: Buffer | undefined): Finding | undefined {
  if (body.length === 0) return wrong(url, "It is empty.", "Upload the file again.");
  if (!local) return undefined;
  const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  return digest(local) === digest(body)
    ? undefined
    : wrong(
        url,
        `It differs from dist/ (${body.length} bytes, there ${local.length}).`,
        "Upload what was built last, and turn off anything that changes files on the way.",
      );
}
