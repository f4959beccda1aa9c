import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { WirePath } from "./wire";

/** Null stands for an object that is missing. */
export type Found = HostObject | null;

/** The client resolves each path before it builds on it; only made-up requests nest deeper than a few. */
const MOST_NESTED = 200;

/** One request's object paths, each followed once: the client counts on `add(…)` running a single time. */
export class ObjectPaths {
  private readonly found = new Map<number, Found>();
  /** Paths that are being followed, for whose sake others are. */
  private readonly open = new Set<number>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly follow: (path: WirePath, paths: ObjectPaths) => Promise<Found>,
  ) {}

  /** Throws InvalidObjectPath for an id that stands for no path, or for one that needs itself. */
  async resolve(id: number): Promise<Found> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path || this.open.has(id) || this.open.size >= MOST_NESTED)
      throw new HostError("InvalidObjectPath", undefined, "");
    this.open.add(id);
    try {
      const found = await this.follow(path, this);
      this.found.set(id, found);
      return found;
    } finally {
      this.open.delete(id);
    }
  }
}
