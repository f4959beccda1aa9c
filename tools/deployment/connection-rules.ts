import type { Download, NoAnswer } from "./download";
import { type Finding, wrong } from "./finding";

const CERTIFICATES: Record<string, readonly [string, string]> = {
  CERT_HAS_EXPIRED: ["The server's certificate has expired.", "Renew it; most hosts can do so by themselves."],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    "The server's certificate is signed by itself, which Excel does not trust.",
    "Get one from a certificate authority; most hosts give it free of charge.",
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "The server's certificate is for another name.",
    "Get one for the name in this address.",
  ],
};
CERTIFICATES.SELF_SIGNED_CERT_IN_CHAIN = CERTIFICATES.DEPTH_ZERO_SELF_SIGNED_CERT!;

const CONNECTIONS: Record<string, readonly [string, string]> = {
  TIMEOUT: [
    "The address does not answer in time.",
    "See that the server runs and that nothing in between holds it up.",
  ],
  ENOTFOUND: ["The name of the server is not known.", "Check the address; a new name may need an hour to be known."],
  ECONNREFUSED: ["The server takes no connection.", "Start it, and open its port."],
  EPROTO: ["The server does not speak https there.", "Set up https; Office loads nothing over http."],
  TOO_LARGE: ["The answer is larger than any file of the add-in.", "Serve the files of dist/ under this address."],
};

/** Why there was no answer. */
export function explainNoAnswer({ url, code }: NoAnswer): Finding {
  const known = CERTIFICATES[code] ?? CONNECTIONS[code];
  if (known) return wrong(url, ...known);
  return wrong(url, `The address cannot be reached (${code}).`, "Open it in a browser to see more.");
}

/** What is wrong with the answer as a whole, whatever it holds; undefined for a plain 200. */
export function judgeStatus({ url, status, headers }: Download): Finding | undefined {
  if (status === 200) return undefined;
  const target = headers.location;
  if (status >= 300 && status < 400 && target !== undefined) {
    const isPlain = new URL(target, url).protocol === "http:";
    return isPlain
      ? wrong(
          url,
          `It redirects to http (${target}).`,
          "Redirect to https or, better, not at all: Office refuses http.",
        )
      : wrong(url, `It redirects to ${target}.`, "Build with HTZONE_BASE_URL set to the address that it ends at.");
  }
  if (status === 404) return wrong(url, "There is no such file (404).", "Upload all of dist/, with its folders.");
  if (status === 401 || status === 403)
    return wrong(
      url,
      `The server asks who is there (${status}).`,
      "Let everybody read it: Excel fetches it without signing in.",
    );
  return wrong(url, `The server answers ${status}.`, "Look into its log; only 200 will do.");
}
