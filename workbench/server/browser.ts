import { spawn } from "node:child_process";

export interface Surroundings {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether what is printed goes to a person's terminal. */
  isTerminal: boolean;
}

/** Whether a person sits before this machine, whose browser may be opened. */
export function hasBrowser({ env, platform, isTerminal }: Surroundings): boolean {
  if (!isTerminal || env.CI) return false;
  if (platform === "win32" || platform === "darwin") return !env.SSH_CONNECTION;
  // Elsewhere a browser needs a display; WSL uses that of Windows.
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/** The package is an ES module, which programs that are kept as one script can't import. */
const OPEN = 'import("open").then(({ default: open }) => open(process.argv[1]))';

/** Opens the browser and waits for nothing. Where that fails nothing is lost: the address stands in the terminal. */
export function openBrowser(url: string, root: string, start = spawn): void {
  const child = start(process.execPath, ["-e", OPEN, url], { cwd: root, stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
