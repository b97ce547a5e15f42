import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The texts of one language by name, as the build writes them for the browser. */
export async function readCatalogue(language: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  return new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** Lets the interface speak `language`: the fake browser has no texts of its own. */
export async function speak(language: string): Promise<void> {
  const catalogue = await readCatalogue(language);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, substitutions) => {
    const values = [substitutions ?? []].flat();
    return (catalogue.get(name) ?? '').replaceAll(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  });
}
