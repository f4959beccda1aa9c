import { parseArgs } from "node:util";
import { Complaint } from "./complaint";

export interface Options {
  /** Path of the manifest of the add-in to host. */
  manifest: string;
  /** First port to try. */
  port: number;
  /** Whether to build before serving. */
  build: boolean;
  /** Whether to open the browser, where there is one. */
  open: boolean;
  /** Whether the add-in is this repository's own, which a build can refresh. */
  own: boolean;
  help: boolean;
}

export const OWN_MANIFEST = "dist/manifest.xml";

export const HELP = `Opens the workbench: an Excel-like page that hosts an Office add-in, on this machine only.

  npm start                                   build what has changed, serve HTZone and open the browser
  npm run workbench -- --manifest PATH        host any add-in whose files lie beside its manifest

  --manifest PATH   the add-in's XML manifest (default ${OWN_MANIFEST})
  --port N          first port to try (default 3000); a taken one is passed over
  --no-open         leave the browser alone
  --no-build        serve what was built last
  --help            this text`;

/** Reads the command line; throws a Complaint for what it can't understand. */
export function parseOptions(argv: readonly string[]): Options {
  const { manifest, port, "no-build": noBuild, "no-open": noOpen, help } = readFlags(argv);
  return {
    manifest: manifest ?? OWN_MANIFEST,
    own: manifest === undefined,
    port: parsePort(port ?? "3000"),
    build: !noBuild,
    open: !noOpen,
    help: help ?? false,
  };
}

function readFlags(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        manifest: { type: "string" },
        port: { type: "string" },
        "no-build": { type: "boolean" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split(".")[0]}. See --help.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new Complaint(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}
