/** Long work in tasks, between which the page answers its reader. */
import type { Steps } from '@/lib/article/steps';

/** Work of so many milliseconds at a stretch goes unnoticed: a page answers within 50 with room for a long step. */
const TASK_MS = 12;

/** What browsers give to those who let others in; Firefox since 142. */
interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Does the steps, and lets the page do its own work whenever a while has gone by. */
export async function inTasks<Result>(steps: Steps<Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!step.value && performance.now() - start < TASK_MS) continue;
    await (step.value ?? letOthersWork());
    start = performance.now();
  }
}

function letOthersWork(): Promise<void> {
  const { scheduler }: Scheduling = globalThis;
  return scheduler?.yield?.() ?? nextMessage();
}

/** A message comes at once; timers are held back, by a second and more where nobody sees the page. */
function nextMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
