/**
 * The sites on which the reader wants Chapô always on. The browser's own grant is the setting: nothing is kept beside
 * it, so that a permission withdrawn anywhere is withdrawn here.
 */
import { browser } from 'wxt/browser';
import { covers, grantableHost, hostOf, originOf } from './origins';

const GATE = '/gate.js';

const SCRIPT = { id: 'gate', js: [GATE], runAt: 'document_idle' as const, persistAcrossSessions: true };

/** Whether Chapô is always on at a site. */
export interface SiteGrant {
  host: string;
  isAlwaysOn: boolean;
}

/** The hosts that the reader has granted, in alphabetical order. */
export async function automaticSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.map(hostOf))].toSorted();
}

/** Whether Chapô is always on at an address. The browsers' own settings may grant one of the two schemes alone, or more. */
export async function isAutomatic(url: string): Promise<boolean> {
  const host = grantableHost(url);
  if (host === undefined) return false;
  const schemes = ['https', 'http'].map((scheme) => ({ origins: [`${scheme}://${host}/*`] }));
  const answers = await Promise.all(schemes.map((origin) => browser.permissions.contains(origin)));
  return answers.includes(true);
}

/** Asks for a site; must be called in the reader's click itself. The browser asks the reader, who may say no. */
export function addAutomaticSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] });
}

/**
 * Gives a site back, in whatever form it was granted: what covers other sites too, as the browsers' own settings may grant
 * it, is given back whole.
 */
export async function removeAutomaticSite(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return browser.permissions.remove({ origins: origins.filter((origin) => covers(origin, host)) });
}

let registering: Promise<void> = Promise.resolve();

/** Puts the gate on the sites that are granted now, and on no other. */
export function registerGate(): Promise<void> {
  // Two sites that are taken back at once would else be found registered by both.
  registering = registering.catch(() => undefined).then(putOnSites);
  return registering;
}

async function putOnSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (registered) {
    await browser.scripting.updateContentScripts([{ ...SCRIPT, matches: origins }]);
  } else {
    await browser.scripting.registerContentScripts([{ ...SCRIPT, matches: origins }]);
  }
}

/** Runs the gate in a page that was open before its site was granted, or that may have another address now. */
export async function openGate(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
  } catch {
    // The tab has gone on to a page that is not granted.
  }
}
