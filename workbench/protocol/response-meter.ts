import { HostError } from "./host-error";
import type { Wire } from "./wire";

/** A name and its marks around a value, or what an object costs beside its values. */
const OVERHEAD = 20;

/** Adds up what a request's answers are going to take as JSON, roughly, so that none grows without end. */
export class ResponseMeter {
  private left: number;

  constructor(limit: number) {
    this.left = limit;
  }

  /** Gives the value back; throws ResponsePayloadSizeLimitExceeded when it is one too many. */
  take<T extends Wire>(value: T): T {
    this.left -= OVERHEAD + sizeOf(value);
    if (this.left < 0) throw new HostError("ResponsePayloadSizeLimitExceeded");
    return value;
  }
}

function sizeOf(value: Wire): number {
  if (typeof value === "string") return value.length + 3;
  if (typeof value !== "object" || value === null) return 5;
  let size = 2;
  if (Array.isArray(value)) for (const inner of value) size += sizeOf(inner);
  else for (const [name, inner] of Object.entries(value)) size += name.length + 4 + sizeOf(inner);
  return size;
}
