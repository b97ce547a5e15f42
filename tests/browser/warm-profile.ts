import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { warmFirefoxProfile } from '@/scripts/browser/firefox';

/** One profile for all files, each of which starts from a copy of it; without it they start slower. */
export default async function setup(project: TestProject) {
  try {
    const profile = await warmFirefoxProfile();
    project.provide('warmProfile', profile);
    return () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    // Firefox's own tests will say what is wrong; the others can still run.
    console.warn('Firefox did not start to warm a profile.', error);
    return undefined;
  }
}
