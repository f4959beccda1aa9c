import path from "node:path";
import { bringUpToDate, ROOT } from "../server/build";

/** Path of the manifest of the built add-in; builds it first when something has changed since. */
export async function requireBuild(): Promise<string> {
  await bringUpToDate(["add-in"]);
  return path.join(ROOT, "dist", "manifest.xml");
}
