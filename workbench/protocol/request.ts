import { HostError } from "./host-error";
import type { RequestBody } from "./wire";

/** Deeper values would end the stack of whoever walks them; what people keep in settings stays far below. */
const MOST_DEPTH = 100;
/** Names and paths of members; the longest of Office.js has some forty letters. */
const LONGEST_NAME = 1000;

/** What is wrong with a value, with the place in front of it; undefined if nothing is. */
type Check = (value: unknown) => string | undefined;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null ? undefined : check(value);

const whole: Check = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? undefined : " must be a whole number.";

const name: Check = (value) =>
  typeof value === "string" && value.length <= LONGEST_NAME ? undefined : " must be a short text.";

const anything: Check = () => undefined;

const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return " must be a list.";
    if (check === anything) return undefined;
    for (let index = 0; index < value.length; index++) {
      const problem = check(value[index]);
      if (problem !== undefined) return `[${index}]${problem}`;
    }
    return undefined;
  };

const object: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : " must be an object.";

const fields = (checks: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(checks);
  return (value) => {
    const problem = object(value);
    if (problem !== undefined) return problem;
    for (const [key, check] of entries) {
      const wrong = check((value as Record<string, unknown>)[key]);
      if (wrong !== undefined) return `.${key}${wrong}`;
    }
    return undefined;
  };
};

const byNumber =
  (check: Check): Check =>
  (value) => {
    const problem = object(value);
    if (problem !== undefined) return problem;
    for (const [key, inner] of Object.entries(value as object)) {
      const wrong = /^\d+$/.test(key) ? check(inner) : " is no number.";
      if (wrong !== undefined) return `.${key.slice(0, LONGEST_NAME)}${wrong}`;
    }
    return undefined;
  };

const pathIds: Check = (value) => (Array.isArray(value) ? list(pathIds)(value) : whole(value));

const ARGUMENTS = fields({ Arguments: optional(list(anything)), ReferencedObjectPathIds: optional(list(pathIds)) });

const QUERY = fields({
  Select: optional(list(name)),
  Expand: optional(list(name)),
  Top: optional(whole),
  Skip: optional(whole),
});

const ACTION = fields({
  Id: whole,
  ActionType: whole,
  Name: name,
  ObjectPathId: whole,
  ArgumentInfo: optional(ARGUMENTS),
  QueryInfo: optional(QUERY),
  ObjectState: optional(object),
});

const PATH = fields({
  ObjectPathType: whole,
  Name: name,
  ParentObjectPathId: optional(whole),
  ArgumentInfo: optional(ARGUMENTS),
});

const REQUEST = fields({ Actions: list(ACTION), ObjectPaths: optional(byNumber(PATH)) });

/** A request whose every field has its type; throws InvalidRequest, which names the first that hasn't. */
export function parseRequest(body: unknown): RequestBody {
  // Depth first: the checks walk lists of ids as deep as they go.
  const problem = isDeeper(body, MOST_DEPTH) ? " is nested too deeply." : REQUEST(body);
  if (problem !== undefined) throw new HostError("InvalidRequest", `The request can't be processed: it${problem}`, "");
  return body as RequestBody;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (!Array.isArray(value)) return Object.values(value).some((inner) => isDeeper(inner, levels - 1));
  for (const inner of value) if (typeof inner === "object" && isDeeper(inner, levels - 1)) return true;
  return false;
}
