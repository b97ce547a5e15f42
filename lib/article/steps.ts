/**
 * Work in steps: a page must go on answering its reader while a long article is read, and between two steps whoever
 * does the work may let it. A step that ends with a promise needs it to be kept before the next.
 */
export type Steps<Result> = Generator<Promise<void> | undefined, Result, undefined>;

/**
 * Does all steps at one go.
 *
 * @throws Error where a step has to wait for something.
 */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value) throw new Error('This work has to wait, and cannot be done at one go.');
  }
}
