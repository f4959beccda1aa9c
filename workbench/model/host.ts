import type { HostObject } from "../protocol/host-object";
import type { HostClasses } from "./host-classes";

/**
 * What a class must be to play one of Office.js's: `class Range implements Host<"Range">`. Each member that the class has
 * takes the arguments that `@types/office-js` declares and gives what is declared, as a host gives it: objects of the
 * model for the client's proxies, values for ClientResults, null for what is missing or mixed.
 */
export type Host<Name extends keyof HostClasses> = Partial<Pick<HostObject, "identity">> & {
  [Member in keyof Declared<Name>]?: IsReadonly<Declared<Name>, Member> extends true
    ? Value<Declared<Name>[Member]> | null
    : Played<Declared<Name>[Member]>;
};

/** Defaults of members that are only kept: of Office.js's plain values, and of no other name. */
export type KeptDefaults<Name, Kept, Given> = {
  readonly [Member in keyof Given]: Member extends keyof Declared<Name>
    ? Value<Declared<Name>[Member]> | null | ((object: Kept) => Value<Declared<Name>[Member]> | null)
    : never;
};

/** Something for each of some members that Office.js declares, and for no other name. */
export type OfDeclared<Name, Given, Something> = {
  readonly [Member in keyof Given]: Member extends keyof Declared<Name> ? Something : never;
};

/** The members of a class of Office.js that reach a host. */
type Declared<Name> = Name extends keyof typeof Excel ? Omit<Proxy<Name>, Plumbing> : never;

type Proxy<Name extends keyof typeof Excel> = (typeof Excel)[Name] extends { prototype: infer Instance }
  ? Instance
  : never;

/** The client's own affairs, and what its collections have loaded. */
type Plumbing = keyof OfficeExtension.ClientObject | "items" | "load" | "set" | "toJSON" | "track" | "untrack";

type Played<Member> =
  Member extends OfficeExtension.EventHandlers<unknown>
    ? unknown
    : Member extends (...args: infer Arguments) => infer Result
      ? (...args: { [Index in keyof Arguments]: Argument<Arguments[Index]> }) => Answer<Result>
      : Written<Member> | null;

/** What can be written was held against the enumerations when it was; it need not be said again when it is read. */
type Written<Type> =
  IsAny<Type> extends true
    ? unknown
    : Type extends string
      ? string
      : Type extends Date | OfficeExtension.ClientObject
        ? Value<Type>
        : Type extends object
          ? object
          : Type;

type Answer<Result> = [Result] extends [void] ? unknown : Settled<Value<Unwrapped<Result>> | null>;

type Settled<Result> = Result | Promise<Result>;

/** Some of the client's objects have a `value` too. */
type Unwrapped<Result> = Result extends OfficeExtension.ClientObject
  ? Result
  : Result extends OfficeExtension.ClientResult<infer Inner>
    ? Inner
    : Result;

/** A list that a class is given is its own. */
type Argument<Type> = Type extends readonly (infer Item)[] ? Value<Item>[] : Value<Type>;

/** A value as it comes over the wire; an enumeration's names are its texts. */
type Value<Type> =
  IsAny<Type> extends true
    ? unknown
    : Type extends string
      ? `${Type}`
      : Type extends Date
        ? string
        : Type extends OfficeExtension.ClientObject
          ? ModelOf<Type>
          : Type extends readonly (infer Item)[]
            ? readonly Value<Item>[]
            : Type extends object
              ? { [Field in keyof Type]: Value<Type[Field]> }
              : Type;

type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** The class that plays an object's; any object where there is none yet. */
type ModelOf<Object> = [NameOf<Object>] extends [never] ? HostObject : HostClasses[NameOf<Object>];

type NameOf<Object> = {
  [Name in keyof HostClasses]: Same<Object, Proxy<Name>> extends true ? Name : never;
}[keyof HostClasses];

type IsReadonly<Type, Name extends keyof Type> = Exact<Pick<Type, Name>, { readonly [Key in Name]: Type[Key] }>;

type Exact<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
