import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createHttpServer, listen } from "../../../workbench/server/http-server";
import { createSite } from "../../../workbench/server/site";

const root = mkdtempSync(path.join(os.tmpdir(), "workbench-site-"));
const servers: http.Server[] = [];
let port = 0;

const serve = async (first: number) => {
  const parts = {
    description: { default: { name: "Sample" } },
    addIn: path.join(root, "addin"),
    page: path.join(root, "page"),
  };
  const server = createHttpServer(createSite(parts));
  servers.push(server);
  return listen(server, first);
};

beforeAll(async () => {
  for (const folder of ["addin", "page"]) mkdirSync(path.join(root, folder));
  writeFileSync(path.join(root, "secret.txt"), "secret");
  writeFileSync(path.join(root, "page", "index.html"), "<title>page</title>");
  writeFileSync(path.join(root, "addin", "taskpane.html"), "<head></head>");
  writeFileSync(path.join(root, "addin", "functions.json"), "{}");
  writeFileSync(path.join(root, "addin", ".env"), "secret\n");
  symlinkSync(path.join(root, "secret.txt"), path.join(root, "addin", "link.txt"));
  port = await serve(0);
});

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Not fetch, which tidies up the path before it sends it. */
const get = (urlPath: string, headers: http.OutgoingHttpHeaders = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: urlPath, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on("error", reject).end();
  });

test.each([
  ["/", "text/html; charset=utf-8", "page"],
  ["/workbench.json", "application/json; charset=utf-8", "Sample"],
  ["/addin/taskpane.html?et=1", "text/html; charset=utf-8", "attach.js"],
  ["/addin/functions.json", "application/json; charset=utf-8", "{}"],
  ["/office/office.js", "text/javascript; charset=utf-8", "Office"],
  ["/fonts/400.css", "text/css; charset=utf-8", "Noto Sans SC"],
  ["/fonts/pane.css", "text/css; charset=utf-8", "Microsoft YaHei"],
])("serves %s as %s", async (urlPath, type, part) => {
  const answer = await get(urlPath);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.body).toContain(part);
});

test.each([
  "/../secret.txt",
  "/addin/../../secret.txt",
  "/addin/%2e%2e/secret.txt",
  "/addin/..%2fsecret.txt",
  "/addin/..%5csecret.txt",
  "/addin/%00",
  "/addin/%",
  "/addin/",
  "/addin/.env",
  "/addin/link.txt",
  "/addin//functions.json",
  "/ADDIN/functions.json",
  "/nothing",
])("finds nothing at %s", async (urlPath) => {
  const answer = await get(urlPath);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret\n");
});

test("a second visit is told that nothing changed", async () => {
  const { headers } = await get("/addin/functions.json");
  expect((await get("/addin/functions.json", { "If-None-Match": headers.etag })).status).toBe(304);
});

test.each([
  ["/", "frame-ancestors 'none'"],
  ["/index.html", "frame-ancestors 'none'"],
  ["/addin/taskpane.html", "frame-ancestors 'self'"],
  ["/addin/functions.json", "frame-ancestors 'self'"],
  ["/nothing", "frame-ancestors 'none'"],
])("%s says who may frame it: %s", async (urlPath, ancestors) => {
  expect((await get(urlPath)).headers["content-security-policy"]).toContain(ancestors);
});

test("the page has the same policy under both of its names", async () => {
  const policies = await Promise.all(["/", "/index.html"].map(async (urlPath) => (await get(urlPath)).headers));
  expect(new Set(policies.map((headers) => headers["content-security-policy"])).size).toBe(1);
  expect(policies[0]?.["content-security-policy"]).toContain("script-src 'self'");
});

test.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "evil.example:localhost"])(
  "a page that calls this machine %j is refused",
  async (Host) => {
    expect((await get("/", { Host })).status).toBe(403);
  },
);

test.each(["localhost", "LOCALHOST:3000", "127.0.0.1", "[::1]:80"])("%s is this machine", async (Host) => {
  expect((await get("/", { Host })).status).toBe(200);
});

test("only reads are answered", async () => {
  expect((await get("/", {}, "POST")).status).toBe(405);
});

test("a taken port is passed over", async () => {
  expect(await serve(port)).toBeGreaterThan(port);
});
