import path from "node:path";
import { buildAddIn, buildPage, ROOT } from "./build";
import { Complaint } from "./complaint";
import { describeAddIn } from "./description";
import { createHttpServer, listen, LOOPBACK } from "./http-server";
import { HELP, parseOptions, type Options } from "./options";
import { createSite } from "./site";

async function start(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  if (options.build) await build(options);
  // npm runs scripts in the package's folder; INIT_CWD is where the person typed the command.
  const typedIn = options.own ? ROOT : (process.env.INIT_CWD ?? process.cwd());
  const manifest = path.resolve(typedIn, options.manifest);
  const description = await describeAddIn(manifest);
  const site = createSite({ description, addIn: path.dirname(manifest), page: path.join(ROOT, "build", "workbench") });
  if (!(await site.find("/"))) throw new Complaint("The workbench page is not built yet. Leave out --no-build.");
  const port = await listen(createHttpServer(site), options.port);
  if (options.port !== 0 && port !== options.port) console.log(`Port ${options.port} is taken, so this is on ${port}.`);
  console.log(`${description.default.name} is open at http://${LOOPBACK}:${port}/  (Ctrl+C stops it)`);
}

async function build(options: Options): Promise<void> {
  console.log(options.own ? "Building the add-in and the workbench…" : "Building the workbench…");
  await Promise.all([buildPage(), ...(options.own ? [buildAddIn()] : [])]);
}

start().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
