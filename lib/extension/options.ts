import { browser } from 'wxt/browser';

const PARAMETER = 'words';

/** Opens the settings; `words` is the length of the article that the reader comes from. */
export async function openOptions(words: number | undefined): Promise<void> {
  const url = new URL(browser.runtime.getURL('/options.html'));
  if (words !== undefined) url.searchParams.set(PARAMETER, String(words));
  await browser.tabs.create({ url: url.href });
}

/** The length of that article in the settings' own address; undefined where there is none. */
export function wordsOfArticle(address: string): number | undefined {
  const words = Number(new URL(address).searchParams.get(PARAMETER));
  return Number.isSafeInteger(words) && words > 0 ? words : undefined;
}
