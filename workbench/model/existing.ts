import { HostError } from "../protocol/host-error";

/** What an `…OrNullObject` method gives, for its sister that fails instead. */
export function existing<T>(object: T | null): T {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
