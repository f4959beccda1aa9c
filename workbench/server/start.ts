import path from "node:path";
import { hasBrowser, openBrowser } from "./browser";
import { bringUpToDate, ROOT } from "./build";
import { Complaint } from "./complaint";
import { describeAddIn } from "./description";
import { createHttpServer, listen, LOOPBACK } from "./http-server";
import { HELP, parseOptions } from "./options";
import { createSite } from "./site";

async function start(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  if (options.build) await bringUpToDate(options.own ? ["add-in", "page"] : ["page"]);
  // npm runs scripts in the package's folder; INIT_CWD is where the person typed the command.
  const typedIn = options.own ? ROOT : (process.env.INIT_CWD ?? process.cwd());
  const manifest = path.resolve(typedIn, options.manifest);
  const description = await describeAddIn(manifest);
  const site = createSite({ description, addIn: path.dirname(manifest), page: path.join(ROOT, "build", "workbench") });
  if (!(await site.find("/"))) throw new Complaint("The workbench page is not built yet. Leave out --no-build.");
  const port = await listen(createHttpServer(site), options.port);
  if (options.port !== 0 && port !== options.port) console.log(`Port ${options.port} is taken, so this is on ${port}.`);
  const url = `http://${LOOPBACK}:${port}/`;
  console.log(`${description.default.name} is open at ${url}  (Ctrl+C stops it)`);
  const { env, platform, stdout } = process;
  if (options.open && hasBrowser({ env, platform, isTerminal: stdout.isTTY })) openBrowser(url, ROOT);
}

// Ending it is how it is meant to end, not a failure; what builds for it ends with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

start().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
