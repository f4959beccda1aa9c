/** Runs jobs one after another, in the order of their coming; each caller gets the result of its own. */
export class JobQueue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#last.then(job);
    // A job that failed holds nobody up.
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** What writes plans into the workbook, or changes and takes away what came of them. */
export const planJobs = new JobQueue();
