import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkDeployment, type Report } from "../../tools/deployment/deployment";
import { reportText } from "../../tools/deployment/report-text";

const certificate = (name: string) => ({
  cert: readFileSync(path.join(__dirname, `certificates/${name}.cert.pem`), "utf8"),
  key: readFileSync(path.join(__dirname, `certificates/${name}.test-key.pem`), "utf8"),
});
const [VALID, EXPIRED] = [certificate("valid"), certificate("expired")];

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};
/** A small add-in: what a manifest names, a script that only its page names, and one that only that script names. */
const FILES: Record<string, string> = {
  "taskpane.html": '<!doctype html><script src="pane.0123abcd.js"></script>',
  "dialog.html": "<!doctype html>",
  "functions.json": '{"functions":[]}',
  "functions.js": "void 0;",
  "icon.png": "picture",
  "pane.0123abcd.js": "void 0;",
  "tables.4567cdef.js": "void 0;",
};
const NAMED = ["taskpane.html", "functions.json", "functions.js", "icon.png"];

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Changes the right answer for a file into a wrong one; undefined never answers. */
type Fault = (answer: Answer, file: string) => Answer | undefined;

function rightAnswer(file: string): Answer {
  const body = FILES[file];
  if (body === undefined) return { status: 404, headers: {}, body: "" };
  const isHashed = /\.[\da-f]{8}\./.test(file);
  const headers = {
    "Content-Type": TYPES[path.extname(file)]!,
    "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "max-age=300",
    "Access-Control-Allow-Origin": "*",
  };
  return { status: 200, headers, body };
}

jest.setTimeout(30_000);

let folder: string;
let server: https.Server | undefined;

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "htzone-dist-"))));
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Serves the add-in, with a fault, and writes what was built beside it. */
async function serve(fault: Fault, tls = VALID): Promise<string> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const file = (request.url ?? "").replace("/add-in/", "");
    const given = fault(rightAnswer(file), file);
    if (given) response.writeHead(given.status, given.headers).end(given.body);
  };
  server = https.createServer(tls, answer);
  await new Promise<void>((resolve) => server!.listen(0, "localhost", resolve));
  const base = `https://localhost:${(server.address() as AddressInfo).port}/add-in/`;
  const urls = NAMED.map((name) => `<bt:Url id="${name}" DefaultValue="${base}${name}"/>`);
  writeFileSync(
    path.join(folder, "manifest.xml"),
    `<OfficeApp xmlns="https://example.org">${urls.join("")}</OfficeApp>`,
  );
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  return base;
}

/** Long enough for a machine that is busy. */
const PATIENCE_MS = 10_000;

const check = (base: string, patience = PATIENCE_MS): Promise<Report> =>
  checkDeployment(base, folder, { patience, ca: VALID.cert });

const header =
  (on: string, name: string, value: string | undefined): Fault =>
  (answer, file) => {
    if (file !== on) return answer;
    const headers = { ...answer.headers };
    if (value === undefined) delete headers[name];
    else headers[name] = value;
    return { ...answer, headers };
  };
const instead =
  (on: string, change: Partial<Answer>): Fault =>
  (answer, file) =>
    file === on ? { ...answer, ...change, headers: { ...answer.headers, ...change.headers } } : answer;

test("a right deployment passes, with what its pages load", async () => {
  const report = await check(await serve((answer) => answer));
  expect(report.findings).toEqual([]);
  expect(report.checked.map((url) => url.split("/add-in/")[1]).sort()).toEqual(Object.keys(FILES).sort());
});

test.each<[string, Fault, string, RegExp]>([
  ["no CORS", header("functions.json", "Access-Control-Allow-Origin", undefined), "wrong", /lacks Access-Control/],
  [
    "CORS for another",
    header("functions.js", "Access-Control-Allow-Origin", "https://a.example"),
    "wrong",
    /only https:\/\/a\.example/,
  ],
  ["a wrong type", header("functions.json", "Content-Type", "text/plain"), "wrong", /Content-Type is "text\/plain"/],
  [
    "HTML for JSON",
    instead("functions.json", { headers: { "Content-Type": "text/html" }, body: "<!doctype html>" }),
    "wrong",
    /web page comes instead/,
  ],
  [
    "HTML that says it is JSON",
    instead("functions.json", { body: "<html></html>" }),
    "wrong",
    /web page comes instead/,
  ],
  ["JSON cut off", instead("functions.json", { body: '{"functions":' }), "wrong", /is no JSON/],
  ["an empty script", instead("functions.js", { body: "" }), "wrong", /is empty/],
  ["an older script", instead("functions.js", { body: "void 1;" }), "wrong", /differs from dist/],
  ["a missing icon", instead("icon.png", { status: 404 }), "wrong", /no such file/],
  ["a door", instead("taskpane.html", { status: 401 }), "wrong", /asks who is there/],
  ["a broken server", instead("taskpane.html", { status: 500 }), "wrong", /answers 500/],
  [
    "a redirect to http",
    instead("taskpane.html", { status: 301, headers: { Location: "http://localhost/" } }),
    "wrong",
    /redirects to http/,
  ],
  [
    "a redirect",
    instead("taskpane.html", { status: 302, headers: { Location: "/other.html" } }),
    "wrong",
    /redirects to \/other/,
  ],
  ["X-Frame-Options", header("taskpane.html", "X-Frame-Options", "SAMEORIGIN"), "wrong", /X-Frame-Options/],
  [
    "frame-ancestors",
    header("dialog.html", "Content-Security-Policy", "frame-ancestors 'self'"),
    "wrong",
    /only 'self'/,
  ],
  ["an icon not to be kept", header("icon.png", "Cache-Control", "no-store"), "wrong", /may show no icon/],
  ["a hashed file not kept", header("pane.0123abcd.js", "Cache-Control", "no-cache"), "advice", /too often/],
  ["a named file kept for long", header("functions.json", "Cache-Control", "max-age=31536000"), "advice", /365 days/],
])("%s is told, once", async (_what, fault, kind, problem) => {
  const { findings } = await check(await serve(fault));
  expect(findings).toEqual([expect.objectContaining({ kind, problem: expect.stringMatching(problem) as string })]);
  expect(findings[0]!.step).toMatch(/^[A-Z].*\.$/);
});

test("frame-ancestors that let every https page in are no fault", async () => {
  const fault = header("taskpane.html", "Content-Security-Policy", "frame-ancestors https:");
  expect((await check(await serve(fault))).findings).toEqual([]);
});

test("an address that hangs is given up, with one sentence for all files", async () => {
  const { findings } = await check(await serve(() => undefined), 500);
  expect(findings.map(({ problem }) => problem)).toEqual(["The address does not answer in time."]);
});

test.each([
  ["expired", EXPIRED, EXPIRED.cert, /expired/],
  ["signed by itself", VALID, undefined, /signed by itself/],
])("a certificate that is %s", async (_what, tls, ca, problem) => {
  const base = await serve((answer) => answer, tls);
  const { findings } = await checkDeployment(base, folder, {
    patience: PATIENCE_MS,
    ...(ca === undefined ? {} : { ca }),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.problem).toMatch(problem);
});

test("nobody listens there", async () => {
  const base = await serve((answer) => answer);
  await new Promise((resolve) => server!.close(resolve));
  expect((await check(base)).findings[0]!.problem).toMatch(/takes no connection/);
});

test("a manifest that was built for another address says how to build it", async () => {
  await serve((answer) => answer);
  const { findings, checked } = await check("https://add-ins.example/htzone/");
  expect(checked).toEqual([]);
  expect(findings[0]!.step).toContain("HTZONE_BASE_URL=https://add-ins.example/htzone/ npm run build");
});

test("a report tells what is wrong before advice, and how much was looked at", () => {
  const url = "https://a.example/f.js";
  const advice = { kind: "advice", url, problem: "Later.", step: "Do." } as const;
  const text = reportText({
    base: "https://a.example/",
    checked: [url],
    findings: [advice, { ...advice, kind: "wrong", problem: "First." }],
  });
  expect(text).toMatch(/WRONG[^]*First\.[^]*ADVICE[^]*Later\.[^]*1 thing is wrong; 1 file looked at/);
});

describe("the command", () => {
  const command = (...args: string[]): { code: number; text: string } => {
    try {
      return { code: 0, text: run(args) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, text: stdout };
    }
  };
  const run = (args: string[]) =>
    execFileSync(process.execPath, [require.resolve("tsx/cli"), "tools/deployment/check-deployment.ts", ...args], {
      encoding: "utf8",
      stdio: "pipe",
    });

  test("refuses http and reports as JSON with exit code 1", () => {
    expect(command("http://a.example/")).toEqual({ code: 1, text: expect.stringContaining("https only") as string });
    writeFileSync(path.join(folder, "manifest.xml"), '<a DefaultValue="https://b.example/"/>');
    const { code, text } = command("--json", "--dist", folder, "https://a.example/x");
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ base: "https://a.example/x/", findings: [{ kind: "wrong" }] });
  });
});
