import { readFileSync } from "node:fs";

type Json = Record<string, unknown>;

/** What Microsoft documents of functions.json (learn: custom-functions-json), by object: key, type, and if it must be there. */
const OBJECTS = {
  file: {
    "allowCustomDataForDataTypeAny?": "boolean",
    "allowErrorForDataTypeAny?": "boolean",
    functions: "object",
    "enums?": "object",
    "$schema?": "string",
  },
  function: {
    "description?": "string",
    "helpUrl?": "string",
    id: "string",
    name: "string",
    "options?": "object",
    parameters: "object",
    result: "object",
  },
  parameter: {
    "description?": "string",
    "dimensionality?": "string",
    name: "string",
    "type?": "string",
    "cellValueType?": "string",
    "customEnumId?": "string",
    "optional?": "boolean",
    "repeating?": "boolean",
  },
  result: { "dimensionality?": "string", "type?": "string" },
  options: Object.fromEntries(
    [
      ...["cancelable", "capturesCallingObject", "excludeFromAutoComplete", "linkedEntityLoadService"],
      ...["requiresAddress", "requiresParameterAddresses", "requiresStreamAddress"],
      ...["requiresStreamParameterAddresses", "stream", "volatile"],
    ].map((key) => [`${key}?`, "boolean"]),
  ),
} satisfies Record<string, Record<string, string>>;

const VALUES: Record<string, readonly string[]> = {
  dimensionality: ["scalar", "matrix"],
  type: ["boolean", "number", "string", "any"],
};

function faultsOf(kind: keyof typeof OBJECTS, value: Json, at: string): string[] {
  const known = new Map(
    Object.entries(OBJECTS[kind] as Record<string, string>).map(([key, type]) => [key.replace("?", ""), { type, key }]),
  );
  const missing = [...known].filter(([name, { key }]) => !key.endsWith("?") && value[name] === undefined);
  const faults = missing.map(([name]) => `${at} has no ${name}`);
  for (const [name, found] of Object.entries(value)) {
    const rule = known.get(name);
    if (!rule) faults.push(`${at}.${name} is not documented`);
    else if (typeof found !== rule.type) faults.push(`${at}.${name} is no ${rule.type}`);
    else if (VALUES[name] && !VALUES[name].includes(found as string)) faults.push(`${at}.${name} is ${String(found)}`);
  }
  return faults;
}

function faultsOfFunction(fn: Json, place: number): string[] {
  const at = typeof fn.id === "string" ? fn.id : `function ${place}`;
  const parameters = Array.isArray(fn.parameters) ? (fn.parameters as Json[]) : [];
  return [
    ...faultsOf("function", fn, at),
    ...(/^[A-Za-z0-9.]+$/.test(String(fn.id)) ? [] : [`${at}: an id holds letters, digits and periods alone`]),
    ...parameters.flatMap((parameter, i) => faultsOf("parameter", parameter, `${at}.parameters[${i}]`)),
    ...(fn.result ? faultsOf("result", fn.result as Json, `${at}.result`) : []),
    ...(fn.options ? faultsOf("options", fn.options as Json, `${at}.options`) : []),
  ];
}

function faultsOfMetadata(metadata: Json): string[] {
  const functions = metadata.functions as Json[];
  const ids = functions.map(({ id }) => id);
  return [
    ...faultsOf("file", metadata, "file"),
    ...functions.flatMap(faultsOfFunction),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${String(id)} stands twice`),
  ];
}

const read = (file: string): Json => JSON.parse(readFileSync(`dist/${file}`, "utf8")) as Json;

test.each(["functions.json", "functions-zh-CN.json"])("%s holds documented keys and values alone", (file) => {
  expect(faultsOfMetadata(read(file))).toEqual([]);
});

const first = (metadata: Json): Json => (metadata.functions as Json[])[0]!;

test.each<[string, string, (metadata: Json) => void]>([
  ["a key that nobody knows", "GET.volatil is not documented", (file) => (first(file).volatil = true)],
  ["no result", "GET has no result", (file) => delete first(file).result],
  ["an id with a space", "GET 1: an id holds letters, digits and periods alone", (file) => (first(file).id = "GET 1")],
  ["an id that stands twice", "BOUND stands twice", (file) => (first(file).id = "BOUND")],
  ["a type that Excel lacks", "GET.result.type is date", (file) => (first(file).result = { type: "date" })],
  [
    "an option that is no boolean",
    "GET.options.volatile is no boolean",
    (file) => (first(file).options = { volatile: "yes" }),
  ],
  [
    "a parameter without a name",
    "GET.parameters[0] has no name",
    (file) => delete (first(file).parameters as Json[])[0]!.name,
  ],
])("refuses %s", (_what, fault, change) => {
  const metadata = read("functions.json");
  expect(first(metadata).id).toBe("GET");
  change(metadata);
  expect(faultsOfMetadata(metadata)).toContain(fault);
});
