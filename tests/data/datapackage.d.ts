/** The part of Frictionless' own reader that the tests use; the package has no types. */
declare module "datapackage" {
  export interface Resource {
    name: string;
    /** Rejects at the first table that breaks its schema or, with relations, a foreign key. */
    read(options: { relations: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly errors: Error[];
    readonly resources: Resource[];
  }
}
