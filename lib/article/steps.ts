/**
 * Work in steps: a page must go on answering its reader while a long article is read, and between two steps whoever
 * does the work may let it.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
