import standard from "./metaModel.json";
import { own } from "./ownMessages.ts";

/** A type in the short form of `metaModel.json`: the name of a base type, `#Name`, or a shape. */
export type Type =
  | string
  | { readonly is: string }
  | { readonly or: readonly Type[] }
  | { readonly and: readonly Type[] }
  | { readonly array: Type }
  | { readonly tuple: readonly Type[] }
  | { readonly map: Type }
  | { readonly enum: readonly (string | number)[] }
  | { readonly object: Readonly<Record<string, Type>>; readonly extends?: readonly string[] };

/** What a server sends, by method: answers to requests, requests and notifications of its own. */
export interface Model {
  readonly results: Readonly<Record<string, Type>>;
  readonly requests: Readonly<Record<string, Type>>;
  readonly notifications: Readonly<Record<string, Type>>;
  readonly types: Readonly<Record<string, Type>>;
}

/** The protocol's messages and those that only our own client knows. */
export const model: Model = {
  results: { ...(standard.results as Model["results"]), ...own.results },
  requests: { ...(standard.requests as Model["requests"]), ...own.requests },
  notifications: { ...(standard.notifications as Model["notifications"]), ...own.notifications },
  types: { ...(standard.types as unknown as Model["types"]), ...own.types },
};

const whole = (value: unknown, least: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value < 2 ** 31;

const bases: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  URI: (value) => typeof value === "string",
  DocumentUri: (value) => typeof value === "string",
  RegExp: (value) => typeof value === "string",
  integer: (value) => whole(value, -(2 ** 31)),
  uinteger: (value) => whole(value, 0),
  decimal: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  "#LSPAny": () => true,
  "#LSPObject": (value) => isRecord(value),
  "#LSPArray": (value) => Array.isArray(value),
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where a value is not of a type and how, as words; undefined where it is. A property that the type does not have is no fault. */
export function faultIn(value: unknown, type: Type, at = ""): string | undefined {
  const not = (what: string): string => `${at || "the value"} is no ${what}: ${JSON.stringify(value)?.slice(0, 80)}`;
  if (typeof type === "string") {
    const base = bases[type];
    if (base) return base(value) ? undefined : not(type);
    const named = model.types[type.replace("#", "")];
    if (!named) throw new Error(`The model has no type ${type}.`);
    return faultIn(value, named, at);
  }
  if ("is" in type) return value === type.is ? undefined : not(type.is);
  if ("enum" in type) return type.enum.some((one) => one === value) ? undefined : not(type.enum.join("|"));
  if ("or" in type) {
    const faults = type.or.map((one) => faultIn(value, one, at));
    return faults.every((fault) => fault) ? faults.join("; ") : undefined;
  }
  if ("and" in type) return first(type.and, (one) => faultIn(value, one, at));
  if ("array" in type) return Array.isArray(value) ? first(value, (one, i) => faultIn(one, type.array, `${at}[${i}]`)) : not("array");
  if ("tuple" in type) return Array.isArray(value) ? first(type.tuple, (one, i) => faultIn(value[i], one, `${at}[${i}]`)) : not("tuple");
  if (!isRecord(value)) return not("object");
  if ("map" in type) return first(Object.entries(value), ([key, one]) => faultIn(one, type.map, `${at}.${key}`));
  return (
    first(type.extends ?? [], (base) => faultIn(value, `#${base}`, at)) ??
    first(Object.entries(type.object), ([key, one]) => {
      const name = key.replace("?", "");
      return value[name] === undefined && name !== key ? undefined : faultIn(value[name], one, `${at}.${name}`);
    })
  );
}

function first<Item>(items: readonly Item[], fault: (item: Item, index: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = fault(item, i);
    if (found) return found;
  }
  return undefined;
}

/**
 * What is wrong with a message that a server sent, as words; undefined where nothing is. `methodOf` gives the method of the request that has
 * an id, which an answer must have.
 */
export function faultOf(message: unknown, methodOf: (id: string | number) => string | undefined): string | undefined {
  if (!isRecord(message) || message.jsonrpc !== "2.0") return "It is no message of JSON-RPC 2.0.";
  const { method, id, params = null, result, error } = message;
  if (typeof method === "string") {
    const kind = id === undefined ? "notifications" : "requests";
    const type = model[kind][method];
    if (!type) return `The client knows no ${kind} ${method}.`;
    const fault = faultIn(params, type, "params");
    return fault && `${method}: ${fault}`;
  }
  if (error !== undefined)
    return result === undefined
      ? faultIn(error, { object: { code: "integer", message: "string" } }, "error")
      : "It has a result and an error.";
  if (result === undefined) return "It has neither a result nor an error.";
  if (typeof id !== "number" && typeof id !== "string") return "It answers no request.";
  const asked = methodOf(id);
  const type = asked === undefined ? undefined : model.results[asked];
  if (!type) return `It answers what should not be answered with a result: ${asked}.`;
  const fault = faultIn(result, type, "result");
  return fault && `${asked}: ${fault}`;
}
