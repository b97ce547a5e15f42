import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** The part of Puppeteer's connection that reaches Firefox's own windows; its types keep it to themselves. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

const ContextTree = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

const Evaluation = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Calls one of the functions of inside-firefox-window.js in Firefox's own window. */
export type CallInWindow = (name: string, ...values: string[]) => Promise<unknown>;

/** Brings inside-firefox-window.js into Firefox's own window. */
export async function reachWindow(browser: Browser): Promise<CallInWindow> {
  const connection: Connection = Reflect.get(browser, 'connection');
  const context = await windowContext(connection);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const evaluation = v.parse(Evaluation, answer.result);
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
    return evaluation.result.value;
  };
  await evaluate(await readFile(new URL('inside-firefox-window.js', import.meta.url), 'utf8'));
  return async (name, ...values) => {
    const call = `chapo.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
    const json = await evaluate(`Promise.resolve(${call}).then((value) => JSON.stringify(value) ?? 'null')`);
    return JSON.parse(String(json));
  };
}

async function windowContext(connection: Connection): Promise<string> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = v.parse(ContextTree, tree.result).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  return window.context;
}
