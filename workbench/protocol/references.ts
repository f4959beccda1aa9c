import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { WireObject } from "./wire";

/** Objects the client asked to keep between requests (ranges), under the ids it was given for them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** What the client needs in order to find the object again. */
  identify(object: HostObject): WireObject {
    const id = this.ids.get(object);
    return id === undefined ? object.identity() : { _ReferenceId: id };
  }

  keep(object: HostObject): null {
    if (this.ids.has(object)) return null;
    const id = `r${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return null;
  }

  remove(id: unknown): null {
    if (typeof id !== "string") throw new HostError("InvalidArgument");
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
    return null;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", undefined, "");
    return object;
  }
}
