import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { warmFirefoxProfile } from '@/scripts/browser/firefox';

/** One profile for all files, each of which starts from a copy of it. */
export default async function setup(project: TestProject) {
  const profile = await warmFirefoxProfile();
  project.provide('warmProfile', profile);
  return () => rm(profile, { recursive: true });
}
