import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's connection that reaches Firefox's own windows; its types keep it to themselves. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Calls one of the functions of firefox-window.js in Firefox's own window. */
export type CallInWindow = (name: string, ...values: string[]) => Promise<unknown>;

/** Brings firefox-window.js into Firefox's own window. */
export async function reachWindow(browser: Browser): Promise<CallInWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const context = await windowContext(connection);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    const evaluation = answer.result as Evaluation;
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
    return evaluation.result.value;
  };
  await evaluate(await readFile(new URL('firefox-window.js', import.meta.url), 'utf8'));
  return async (name, ...values) => {
    const call = `chapo.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
    const json = await evaluate(`Promise.resolve(${call}).then((value) => JSON.stringify(value) ?? 'null')`);
    return JSON.parse(String(json)) as unknown;
  };
}

async function windowContext(connection: Connection): Promise<string> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as ContextTree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  return window.context;
}
