import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInWindow } from "../../workbench/headless/client-scope";
import { startOffice } from "../../workbench/headless/office-client";
import { Bridge } from "../../workbench/protocol/bridge";
import { prepareClientWindow } from "../../workbench/protocol/client-window";
import { Executor } from "../../workbench/protocol/executor";
import { HostObject } from "../../workbench/protocol/host-object";
import type { Answer } from "./answers";
import { WITHOUT_CARDS } from "./formula-file";

const DIST = join(__dirname, "../../dist");

/** A file of the built add-in. */
export function readBuilt(name: string): string {
  const file = join(DIST, name);
  if (!existsSync(file)) throw new Error(`npm run build makes ${file}, which is missing`);
  return readFileSync(file, "utf8");
}

/** The runtime's numbers of the errors that a function throws. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [1, "#N/A"],
  [7, "#VALUE!"],
]);

/** What the runtime reports for one call: id, whether it succeeded, the value or the message, and the error's number. */
type Report = [id: number, succeeded: boolean, value: unknown, errorNumber: unknown, ...rest: unknown[]];

/** Excel's side of the runtime: it is told that functions are ready, and their results. */
class FunctionsService extends HostObject {
  static override readonly type = "CustomFunctions";
  static override readonly wire = {
    _GetEnabledFeatures: { kind: "method" },
    _SetOsfControlContainerReadyForCustomFunctions: { kind: "method" },
    setInvocationArrayResults: { kind: "method" },
    setInvocationResults: { kind: "method" },
  } as const;

  constructor(private readonly report: (report: Report) => void) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  _GetEnabledFeatures(): number[] {
    return [];
  }

  setInvocationArrayResults(reports: Report[]): void {
    reports.forEach(this.report);
  }

  setInvocationResults(results: { id: number; failed: boolean; value: unknown; errorCode: unknown }[]): void {
    for (const { id, failed, value, errorCode } of results) this.report([id, !failed, value, errorCode]);
  }
}

class AddInService extends HostObject {
  static override readonly wire = {
    notifyActionHandlerReady: { kind: "method" },
    notifyActionHandlerReady2: { kind: "method" },
  } as const;
  notifyActionHandlerReady(): void {}
  notifyActionHandlerReady2(): void {}
}

class Nothing extends HostObject {}

/** Messages of Excel to the runtime: an invocation, with error values welcome as arguments. */
const HOST_MESSAGE = 3;
const CUSTOM_FUNCTIONS = 1;
const INVOCATION = 1000;
const ALLOW_ERRORS = 4;

/** The add-in's built functions inside Microsoft's own custom-functions runtime, which is part of Office.js. */
export interface MicrosoftRuntime {
  window: object;
  /** Calls a function with arguments as Excel sends them over the wire. */
  call(id: string, args: readonly unknown[]): Promise<Answer[][]>;
  /** The same, with the answer as it goes over the wire to Excel. */
  send(id: string, args: readonly unknown[]): Promise<unknown>;
}

export async function startMicrosoftRuntime(sets: Record<string, string> = WITHOUT_CARDS): Promise<MicrosoftRuntime> {
  const waiting = new Map<number, (value: unknown) => void>();
  const report = ([id, succeeded, value, number]: Report): void => {
    const error = ERRORS.get(Number(number)) ?? `failed ${String(number)}`;
    waiting.get(id)?.(succeeded ? value : { type: "Error", basicValue: error, message: String(value) });
    waiting.delete(id);
  };
  const newObjects = new Map<string, () => HostObject>([
    ["Microsoft.ExcelServices.CustomFunctions", () => new FunctionsService(report)],
    ["Microsoft.InternalService.AddinInternalService", () => new AddInService()],
  ]);
  const bridge = new Bridge(new Executor({ root: new Nothing(), newObjects }));
  const { window } = await startOffice((made) => prepareClientWindow(made, bridge, { sets }));
  runInWindow(window, readBuilt("functions.js"), "functions.js");

  let calls = 0;
  const send: MicrosoftRuntime["send"] = (id, args) => {
    const invocation = ++calls;
    const message = JSON.stringify([invocation, id, args, null, ALLOW_ERRORS]);
    const entry = {
      messageCategory: CUSTOM_FUNCTIONS,
      messageType: INVOCATION,
      targetId: "",
      message,
      id: String(invocation),
    };
    const answer = new Promise<unknown>((resolve) => waiting.set(invocation, resolve));
    bridge.onMessageFromHost?.(JSON.stringify({ type: HOST_MESSAGE, message: { entries: [entry] } }));
    return answer;
  };
  return { window, send, call: async (id, args) => toAnswers(await send(id, args)) };
}

const toAnswers = (value: unknown): Answer[][] =>
  Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(toAnswer)) : [[toAnswer(value)]];

function toAnswer(value: unknown): Answer {
  if (typeof value !== "object" || value === null) return value as Answer;
  const { type, basicValue, message } = value as { type?: string; basicValue?: string; message?: string };
  if (type !== "Error") throw new Error(`the runtime sent ${JSON.stringify(value)}`);
  return { error: String(basicValue), message: message ?? "" };
}
