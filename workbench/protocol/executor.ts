import { ArgumentReader } from "./arguments";
import { HostError } from "./host-error";
import { HostCollection, HostObject, membersOf, readMember, typeName, unknownMember, writeMember } from "./host-object";
import { Instruments } from "./instruments";
import { answerQuery, lowerNames } from "./query";
import { References } from "./references";
import {
  ActionType,
  PathType,
  toCamel,
  type RequestBody,
  type ResponseBody,
  type Wire,
  type WireAction,
  type WirePath,
} from "./wire";

export interface ExecutorOptions {
  /** What the client's `context.workbook` (or any other root object) stands for. */
  root: HostObject;
  /** Awaited before anything calculated is read, if something was changed since the last time. */
  beforeRead?: () => Promise<void>;
  /** Objects a client may create by name (`new Microsoft.…`). */
  newObjects?: ReadonlyMap<string, () => HostObject>;
}

type Found = HostObject | null;
type Method = (...args: unknown[]) => unknown;

/** One request's paths, each resolved once: the client counts on `add(…)` running a single time. */
interface Batch {
  paths: Readonly<Record<string, WirePath>>;
  found: Map<number, Found>;
}

/** How the client asks for events: "_RegisterDataChangedEvent", but also "_RegisterEventNameChanged". */
const REGISTRATION = /^_(Register|Unregister)(\w*Event\w*)$/;

/** Carries out request batches over plain host objects. Knows paths, actions and queries, and no spreadsheet. */
export class Executor {
  readonly instruments = new Instruments();
  private readonly references = new References();
  private readonly reader = new ArgumentReader<Batch>((id, batch) => this.resolve(id, batch));
  private queue: Promise<unknown> = Promise.resolve();
  private changed = false;

  constructor(private readonly options: ExecutorOptions) {}

  /** Requests run one after another, whoever sends them. */
  execute(body: RequestBody): Promise<ResponseBody> {
    const run = this.queue.then(() => this.runBatch(body));
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Earlier actions of a failing batch stay applied, later ones never run: the worst a host may do. */
  private async runBatch(body: RequestBody): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const batch: Batch = { paths: body.ObjectPaths ?? {}, found: new Map() };
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.instruments.countAction();
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        const value = action.ActionType === ActionType.trace ? null : await this.act(action, batch);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        const error = this.toHostError(thrown);
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        response.Error = { Code, Message, Location: error.location ?? "", ActionIndex: index, HttpStatusCode };
        break;
      }
    }
    return response;
  }

  private toHostError(thrown: unknown): HostError {
    if (thrown instanceof HostError) return thrown;
    this.instruments.log?.({ kind: "defect", error: thrown });
    return new HostError("GeneralException", thrown instanceof Error ? thrown.message : String(thrown));
  }

  private async act(action: WireAction, batch: Batch): Promise<Wire> {
    const object = await this.resolve(action.ObjectPathId, batch);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.references.identify(object);
      case ActionType.query:
        return this.query(object, action);
      case ActionType.queryAsJson:
        return lowerNames(await this.query(object, action));
      case ActionType.method:
        return this.toWire(await this.call(object, action.Name, await this.reader.read(action.ArgumentInfo, batch)));
      case ActionType.setProperty:
        return this.set(object, action.Name, (await this.reader.read(action.ArgumentInfo, batch))[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw new HostError("NotImplemented", `The workbench does not know actions of type ${action.ActionType}.`);
    }
  }

  private async query(object: HostObject, action: WireAction): Promise<Wire> {
    await this.settle();
    return answerQuery(object, action.QueryInfo ?? {}, (inner) => this.references.identify(inner));
  }

  private toWire(value: unknown): Wire {
    return value instanceof HostObject ? this.references.identify(value) : ((value ?? null) as Wire);
  }

  private async resolve(id: number, batch: Batch): Promise<Found> {
    const known = batch.found.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", undefined, "");
    const found = await this.follow(path, batch);
    batch.found.set(id, found);
    return found;
  }

  private async follow(path: WirePath, batch: Batch): Promise<Found> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.options.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.newObject:
        return this.create(path.Name);
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0, batch), path, batch);
    }
  }

  /** A missing object makes everything reached through it missing, too. */
  private async followFrom(parent: Found, path: WirePath, batch: Batch): Promise<Found> {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.navigate(parent, toCamel(path.Name));
    const args = await this.reader.read(path.ArgumentInfo, batch);
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    if (name === "GetItem" && !(parent instanceof HostCollection)) throw unknownMember(parent, "getItem");
    const found = await this.call(parent, name, args);
    return found instanceof HostObject ? found : null;
  }

  private navigate(parent: HostObject, name: string): Found {
    if (!membersOf(parent, "navs").has(name)) throw unknownMember(parent, name);
    const found = locating(parent, name, () => readMember(parent, name));
    return found instanceof HostObject ? found : null;
  }

  private create(name: string): HostObject {
    const make = this.options.newObjects?.get(name);
    if (!make) throw new HostError("ApiNotFound", `The workbench does not know ${name}.`, name);
    return make();
  }

  private async call(object: HostObject, wireName: string, args: unknown[]): Promise<unknown> {
    if (wireName === "_KeepReference") return this.references.keep(object);
    if (wireName === "_RemoveReference") return this.references.remove(String(args[0]));
    const registration = REGISTRATION.exec(wireName);
    if (registration)
      return subscribe(object, (registration[2] ?? "").replace("Event", ""), registration[1] === "Register");
    const name = toCamel(wireName);
    if (!membersOf(object, "methods").has(name)) throw unknownMember(object, name);
    if (membersOf(object, "settled").has(name)) await this.settle();
    // Getters don't change cells; taking them for changes would make every load wait for the calculation.
    if (!name.startsWith("get")) this.changed = true;
    return locating(object, name, () => (readMember(object, name) as Method).apply(object, args));
  }

  private set(object: HostObject, wireName: string, value: unknown): null {
    const name = toCamel(wireName);
    if (!membersOf(object, "scalars").has(name) || !isWritable(object, name)) throw unknownMember(object, name);
    this.changed = true;
    locating(object, name, () => writeMember(object, name, value));
    return null;
  }

  private async settle(): Promise<void> {
    if (!this.changed) return;
    this.changed = false;
    await this.options.beforeRead?.();
  }
}

function subscribe(object: HostObject, event: string, on: boolean): null {
  if (!membersOf(object, "events").has(event)) throw unknownMember(object, `on${event}`);
  object.subscribe(event, on);
  return null;
}

function isWritable(object: HostObject, name: string): boolean {
  for (let level: unknown = object; level; level = Object.getPrototypeOf(level)) {
    const property = Object.getOwnPropertyDescriptor(level, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}

/** Errors that don't say where they happened get the member that was running. */
function locating<T>(object: HostObject, name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, `${typeName(object)}.${name}`);
  }
}
