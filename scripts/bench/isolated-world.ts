import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../browser/build';
import { languageModels } from '../build/language-models';

/** The name by which the bundle's exports are reached in the page. */
const NAME = 'bench';

/** Bundles a module and all that it imports into one script that sets `bench` to its exports. */
export async function bundle(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [languageModels('all')],
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: join(ROOT, module), formats: ['iife'], name: NAME } },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${module} was not bundled.`);
  return built.output[0].code;
}

/**
 * Puts a script into a page as an extension's is put there: beside the page's own scripts, and out of reach of them
 * and of the page's Content-Security-Policy. Returns what evaluates expressions there.
 */
export async function enterPage(
  page: Page,
  script: string,
): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: NAME,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  await evaluate(script);
  return evaluate;
}
