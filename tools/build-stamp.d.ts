interface Build {
  output: string;
  inputs: readonly string[];
}

interface Place {
  root?: string;
  env?: NodeJS.ProcessEnv;
  build?: Build;
}

/** The digests of a build, kept in a file beside what was built. */
export class BuildStamp {
  constructor(name: string, place?: Place);
  hashInputs(): string;
  /** Says that what was made from these inputs is there now. */
  write(inputs: string): void;
  /** True if nothing has changed since: neither what it was made from, nor what was made. */
  isFresh(): boolean;
}
