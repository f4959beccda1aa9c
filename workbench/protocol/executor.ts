import { readArguments } from "./arguments";
import { HostError } from "./host-error";
import { ClientRuns, type Run } from "./client-runs";
import type { Declarations } from "./declarations";
import { HostObject, lists, typeName } from "./host-object";
import { Instruments } from "./instruments";
import { MemberAccess } from "./member-access";
import { MemberTable } from "./member-table";
import { ObjectPaths, type Found } from "./object-paths";
import { answerQuery, lowerNames } from "./query";
import { References } from "./references";
import { parseRequest } from "./request";
import type { RequirementSets } from "./requirement-sets";
import { ResponseMeter } from "./response-meter";
import {
  ActionType,
  PathType,
  toCamel,
  type ResponseBody,
  type Wire,
  type WireAction,
  type WireObject,
  type WirePath,
} from "./wire";

export interface ExecutorOptions {
  /** What the client's `context.workbook` (or any other root object) stands for. */
  root: HostObject;
  /** What Office.js declares; without it only members are known that a class declares itself. */
  declarations?: Declarations;
  /** Awaited before anything calculated is read, if something was changed since the last time. */
  beforeRead?: () => Promise<void>;
  /** Runs every change; those of one `run` belong together. `member` is "Range.values". */
  perform?: <T>(run: Run, member: string, change: () => T) => T;
  /** Objects a client may create by name (`new Microsoft.…`). */
  newObjects?: ReadonlyMap<string, () => HostObject>;
}

/** A request while it runs. */
interface Batch {
  /** The client's Excel.run that it belongs to. */
  run: Run;
  paths: ObjectPaths;
  meter: ResponseMeter;
  members: MemberAccess;
  /** By performance.now(). */
  end: number;
}

const NO_SETS: RequirementSets = {};

/** How the client asks for events: "_RegisterDataChangedEvent", but also "_RegisterEventNameChanged". */
const REGISTRATION = /^_(Register|Unregister)(\w*Event\w*)$/;

/** Carries out request batches over plain host objects. Knows paths, actions and queries, and no spreadsheet. */
export class Executor {
  readonly instruments = new Instruments();
  private readonly references = new References();
  private queue: Promise<unknown> = Promise.resolve();
  private changed = false;
  private readonly table: MemberTable;
  private readonly access = new WeakMap<RequirementSets, MemberAccess>();

  constructor(private readonly options: ExecutorOptions) {
    this.table = new MemberTable(options.declarations ?? { source: "", enums: {}, classes: {} });
  }

  /**
   * Requests run one after another, whoever sends them; what comes is not trusted to be a request.
   * `sets` are what the host claims towards this client: members beyond them don't exist for it. `runs` are the client's.
   */
  execute(body: unknown, sets: RequirementSets = NO_SETS, runs = new ClientRuns()): Promise<ResponseBody> {
    const run = this.queue.then(() => this.runBatch(body, sets, runs));
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Earlier actions of a failing batch stay applied, later ones never run: the worst a host may do. */
  private async runBatch(body: unknown, sets: RequirementSets, runs: ClientRuns): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    try {
      const request = parseRequest(body);
      const batch = this.begin(request.ObjectPaths ?? {}, this.accessFor(sets), runs.runOf(request));
      for (const action of request.Actions) await this.run(action, batch, response);
    } catch (thrown) {
      const {
        code: Code,
        message: Message,
        status: HttpStatusCode,
        location: Location = "",
      } = this.toHostError(thrown);
      response.Error = { Code, Message, Location, ActionIndex: response.Results.length, HttpStatusCode };
    }
    return response;
  }

  private accessFor(sets: RequirementSets): MemberAccess {
    const access = this.access.get(sets) ?? new MemberAccess(this.table, sets);
    this.access.set(sets, access);
    return access;
  }

  private begin(paths: Readonly<Record<string, WirePath>>, members: MemberAccess, run: Run): Batch {
    const batch: Batch = {
      run,
      paths: new ObjectPaths(paths, (path) => this.follow(path, batch)),
      meter: new ResponseMeter(this.instruments.responseLimit),
      members,
      end: performance.now() + this.instruments.timeLimit,
    };
    return batch;
  }

  private async run(action: WireAction, batch: Batch, response: ResponseBody): Promise<void> {
    if (performance.now() >= batch.end) throw new HostError("RequestAborted", undefined, "");
    this.instruments.countAction();
    const traces = action.ActionType === ActionType.trace;
    if (traces) response.TraceIds.push(action.Id);
    const value = traces ? null : await this.act(action, batch);
    response.Results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private toHostError(thrown: unknown): HostError {
    if (thrown instanceof HostError) return thrown;
    this.instruments.log?.({ kind: "defect", error: thrown });
    return new HostError("GeneralException", thrown instanceof Error ? thrown.message : String(thrown));
  }

  private async act(action: WireAction, batch: Batch): Promise<Wire> {
    const object = await batch.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return batch.meter.take(this.references.identify(object));
      case ActionType.query:
        return this.query(object, action, batch);
      case ActionType.queryAsJson:
        return lowerNames(await this.query(object, action, batch));
      case ActionType.method:
        return batch.meter.take(this.toWire(await this.callWith(object, action.Name, action, batch)));
      case ActionType.setProperty:
        return this.set(object, action.Name, (await readArguments(action.ArgumentInfo, batch.paths))[0], batch);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value, batch);
        return null;
      default:
        throw new HostError("NotImplemented", `The workbench does not know actions of type ${action.ActionType}.`);
    }
  }

  private async query(object: HostObject, action: WireAction, batch: Batch): Promise<WireObject> {
    await this.settle(batch);
    return answerQuery(object, action.QueryInfo ?? {}, {
      identify: (inner) => batch.meter.take(this.references.identify(inner)),
      take: (value) => batch.meter.take(value),
      members: batch.members,
    });
  }

  private toWire(value: unknown): Wire {
    return value instanceof HostObject ? this.references.identify(value) : ((value ?? null) as Wire);
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
        return this.followFrom(await batch.paths.resolve(path.ParentObjectPathId ?? 0), path, batch);
    }
  }

  /** A missing object makes everything reached through it missing, too. */
  private async followFrom(parent: Found, path: WirePath, batch: Batch): Promise<Found> {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.navigate(parent, toCamel(path.Name), batch);
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const found = await this.callWith(parent, name, path, batch);
    return found instanceof HostObject ? found : null;
  }

  private navigate(parent: HostObject, name: string, { members }: Batch): Found {
    const found = locating(parent, name, () => members.navigate(parent, name));
    return found instanceof HostObject ? found : null;
  }

  private create(name: string): HostObject {
    const make = this.options.newObjects?.get(name);
    if (!make) throw new HostError("ApiNotFound", `The workbench does not know ${name}.`, name);
    return make();
  }

  private async callWith(
    object: HostObject,
    wireName: string,
    { ArgumentInfo }: WireAction | WirePath,
    batch: Batch,
  ): Promise<unknown> {
    const args = await readArguments(ArgumentInfo, batch.paths);
    if (wireName === "_KeepReference") return this.references.keep(object);
    if (wireName === "_RemoveReference") return this.references.remove(args[0]);
    const registration = REGISTRATION.exec(wireName);
    if (registration)
      return subscribe(object, (registration[2] ?? "").replace("Event", ""), registration[1] === "Register", batch);
    const name = batch.members.nameOf(object, wireName);
    batch.members.get(object, name);
    if (lists(object, "settled", name)) await this.settle(batch);
    // Getters don't change cells; taking them for changes would make every load wait for the calculation.
    if (!name.startsWith("get")) this.changed = true;
    return this.perform(object, name, batch, () => batch.members.call(object, name, args));
  }

  private set(object: HostObject, wireName: string, value: unknown, batch: Batch): null {
    const name = toCamel(wireName);
    this.changed = true;
    this.perform(object, name, batch, () => batch.members.write(object, name, value));
    return null;
  }

  private perform<T>(object: HostObject, name: string, { run }: Batch, change: () => T): T {
    const { perform } = this.options;
    return locating(object, name, () => (perform ? perform(run, `${typeName(object)}.${name}`, change) : change()));
  }

  private async settle({ end }: Batch): Promise<void> {
    if (!this.changed) return;
    this.changed = false;
    await inTime(Promise.resolve(this.options.beforeRead?.()), end - performance.now());
  }
}

/** Whoever waits for a calculation that never ends is told so; the calculation itself can't be stopped from here. */
async function inTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostError("RequestAborted", undefined, "")), milliseconds);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function subscribe(object: HostObject, event: string, on: boolean, { members }: Batch): null {
  if (!lists(object, "events", event)) members.get(object, `on${event}`);
  if (!lists(object, "events", event) || !members.listens(object, event))
    throw new HostError("ApiNotFound", undefined, `${typeName(object)}.on${event}`);
  object.subscribe(event, on);
  return null;
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
