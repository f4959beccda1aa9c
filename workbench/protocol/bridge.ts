import { ClientRuns } from "./client-runs";
import type { Executor } from "./executor";
import { HostError } from "./host-error";
import type { RequirementSets } from "./requirement-sets";
import type { Wire } from "./wire";

/** The object Office.js looks for on its window while it loads, and talks to from then on. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** A request with the number that its answer must carry; null where none can be read. */
interface Envelope {
  id: number | string | null;
  body: unknown;
}

/** The kind of messages by which a host tells of events. */
const GENERIC_MESSAGE = 3;
const RICH_API_EVENTS = 65536;
const ACTIONS = 2;
const RUN_ACTION = 1000;

/** Carries one client's requests to the executor and events back. A page has one for each frame that hosts a pane. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;

  private readonly runs = new ClientRuns();

  /** `sets` are the requirement sets that the host claims towards this client. */
  constructor(
    private readonly executor: Executor,
    private readonly sets: RequirementSets = {},
  ) {}

  sendMessageToHost(text: string): void {
    // The client expects the answer later than its call returns, even when there's nothing to wait for.
    void this.answer(text);
  }

  /** `client` is the one whose request made the event. */
  fireEvent(type: number, targetId: string, args: Wire, client?: object): void {
    const message = JSON.stringify(client === this.runs ? asOwn(args) : args);
    const entry = { messageCategory: RICH_API_EVENTS, messageType: type, targetId, message };
    this.send({ type: GENERIC_MESSAGE, message: { entries: [entry] } });
  }

  /** Runs what the add-in has associated with the action's name. */
  runAction(name: string): void {
    const message = JSON.stringify([name]);
    const entry = { messageCategory: ACTIONS, messageType: RUN_ACTION, targetId: "", message };
    this.send({ type: GENERIC_MESSAGE, message: { entries: [entry] } });
  }

  private async answer(text: string): Promise<void> {
    const { instruments } = this.executor;
    const bytes = byteLength(text);
    instruments.countRequest(bytes);
    const { id, body: request } = parseEnvelope(text);
    if (bytes > instruments.payloadLimit) return this.refuse(id, 413, new HostError("RequestPayloadSizeLimitExceeded"));
    instruments.log?.({ kind: "request", body: request });
    const body = await this.executor.execute(request, this.sets, this.runs);
    instruments.log?.({ kind: "response", body });
    if (instruments.latency > 0) await new Promise((resolve) => setTimeout(resolve, instruments.latency));
    const lost = instruments.takeLostReply();
    const reply = lost ? { statusCode: 503, headers: {}, body: "" } : { statusCode: 200, headers: {}, body };
    instruments.responseBytes += this.send({ id, type: 1, message: reply });
  }

  private refuse(id: Envelope["id"], statusCode: number, error: HostError): void {
    const body = { error: { code: error.code, message: error.message } };
    this.send({ id, type: 1, message: { statusCode, headers: {}, body } });
  }

  /** What a client does with an answer is its own affair: its exceptions go to the log, not to the host. */
  private send(message: object): number {
    const text = JSON.stringify(message);
    try {
      this.onMessageFromHost?.(text);
    } catch (error) {
      this.executor.instruments.log?.({ kind: "defect", error });
    }
    return text.length;
  }
}

/** Where an event says what triggered it, a client hears of its own doing. */
function asOwn(args: Wire): Wire {
  const says = typeof args === "object" && args !== null && "triggerSource" in args;
  return says ? { ...args, triggerSource: "ThisLocalAddin" } : args;
}

/** The executor refuses what is no request; here only the number matters, so that the refusal reaches its sender. */
function parseEnvelope(text: string): Envelope {
  try {
    const { id, message } = (JSON.parse(text) ?? {}) as { id?: unknown; message?: { body?: unknown } | null };
    return { id: typeof id === "number" || typeof id === "string" ? id : null, body: message?.body };
  } catch {
    return { id: null, body: undefined };
  }
}

/** Length as UTF-8; counting by hand would cost more than the encoder. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
