import { Bridge } from "../../../workbench/protocol/bridge";
import { Executor } from "../../../workbench/protocol/executor";
import { HostObject } from "../../../workbench/protocol/host-object";

class Root extends HostObject {}

const REQUEST = JSON.stringify({
  id: 1,
  type: 1,
  message: { body: { Actions: [{ Id: 5, ActionType: 5, Name: "Trace", ObjectPathId: 0 }] } },
});

function setup() {
  const executor = new Executor({ root: new Root() });
  const bridge = new Bridge(executor);
  const next = () =>
    new Promise<{ id?: number; message: Record<string, unknown> }>((resolve) => {
      bridge.onMessageFromHost = (text) => resolve(JSON.parse(text));
    });
  return { bridge, instruments: executor.instruments, next };
}

test("a request is answered under its id, and counted", async () => {
  const { bridge, instruments, next } = setup();
  const reply = next();
  bridge.sendMessageToHost(REQUEST);
  expect(await reply).toEqual({
    id: 1,
    type: 1,
    message: { statusCode: 200, headers: {}, body: { Results: [{ ActionId: 5, Value: null }], TraceIds: [5] } },
  });
  expect(instruments).toMatchObject({
    requests: 1,
    actions: 1,
    requestBytes: REQUEST.length,
    largestRequest: REQUEST.length,
  });
});

test("a request over the limit is refused unread", async () => {
  const { bridge, instruments, next } = setup();
  instruments.payloadLimit = 10;
  const reply = next();
  bridge.sendMessageToHost(REQUEST);
  expect((await reply).message).toMatchObject({
    statusCode: 413,
    body: { error: { code: "RequestPayloadSizeLimitExceeded" } },
  });
  expect(instruments.actions).toBe(0);
});

test("a lost reply: carried out, but the client hears of a broken connection", async () => {
  const { bridge, instruments, next } = setup();
  instruments.loseReplies();
  const reply = next();
  bridge.sendMessageToHost(REQUEST);
  expect((await reply).message).toMatchObject({ statusCode: 503 });
  expect(instruments.actions).toBe(1);
});

test("events go out in the client's form", async () => {
  const { bridge, next } = setup();
  const message = next();
  bridge.fireEvent(14, "sheet-1", { address: "A1" });
  expect(await message).toEqual({
    type: 3,
    message: {
      entries: [{ messageCategory: 65536, messageType: 14, targetId: "sheet-1", message: '{"address":"A1"}' }],
    },
  });
});

test.each([
  ["no JSON", "{", null],
  ["a number", "7", null],
  ["null", "null", null],
  ["without a message", '{"id":3}', 3],
  ["with a message that is null", '{"id":"a","message":null}', "a"],
  ["without a body", '{"id":4,"message":{}}', 4],
  ["with a number that is none", '{"id":{"x":1},"message":{"body":{}}}', null],
])("an envelope that is %s is answered under the number it has", async (_, text, id) => {
  const { bridge, next } = setup();
  const reply = next();
  bridge.sendMessageToHost(text);
  expect(await reply).toMatchObject({
    id,
    message: { statusCode: 200, body: { Results: [], Error: { Code: "InvalidRequest", HttpStatusCode: 400 } } },
  });
});

test("what a client throws over an answer goes to the log, and later requests are answered", async () => {
  const { bridge, instruments, next } = setup();
  const logged = new Promise((resolve) => {
    instruments.log = (entry) => entry.kind === "defect" && resolve(entry.error);
  });
  bridge.onMessageFromHost = () => {
    throw new Error("the page is gone");
  };
  bridge.sendMessageToHost(REQUEST);
  expect(await logged).toEqual(new Error("the page is gone"));
  const reply = next();
  bridge.sendMessageToHost(REQUEST);
  expect(await reply).toMatchObject({ id: 1 });
});
