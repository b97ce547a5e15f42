/**
 * Every way of writing a thing is one page in tests/pages/cases/<subject>/, which carries what is expected of it in a
 * script of its own: the report's fields that the page is about, and no others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/article/analyze';
import type { Report } from '@/lib/article/report';

const CASES = join(import.meta.dirname, '../../pages/cases');

const Expected = v.strictObject({
  isArticle: v.boolean(),
  title: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  /** Titles in order; with their levels where those are what the page is about. */
  outline: v.exactOptional(v.union([v.array(v.string()), v.array(v.tuple([v.number(), v.string()]))])),
  /** Addresses as the page writes them. */
  relatedLinks: v.exactOptional(v.array(v.string())),
  relatedTitles: v.exactOptional(v.array(v.string())),
  photoNotices: v.exactOptional(v.array(v.strictObject({ kind: v.string(), phrase: v.string() }))),
  claimedMinutes: v.exactOptional(v.nullable(v.number())),
  isExtract: v.exactOptional(v.boolean()),
});
type Expected = v.InferOutput<typeof Expected>;

describe.each(readdirSync(CASES))('%s', (subject) => {
  const files = readdirSync(join(CASES, subject)).filter((name) => name.endsWith('.html'));

  test.each(files)('%s', (name) => {
    const html = readFileSync(join(CASES, subject, name), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const expected = v.parse(Expected, JSON.parse(document.querySelector('#expected')?.textContent ?? ''));
    expect(pick(analyze(document).report, expected)).toEqual(expected);
  });
});

/** The fields of a report that `expected` names, in its form. */
function pick(report: Report, expected: Expected): Expected {
  const isArticle = report.kind === 'article';
  if (report.kind !== 'article') return { isArticle };
  const hasLevels = typeof expected.outline?.[0] === 'object';
  const all = {
    title: report.title,
    language: report.language.code,
    outline: hasLevels
      ? report.outline.map(({ level, title }): [number, string] => [level, title])
      : report.outline.map(({ title }) => title),
    relatedLinks: report.relatedLinks.map(({ url }) => url),
    relatedTitles: report.relatedLinks.map(({ title }) => title),
    photoNotices: report.photoNotices.map(({ kind, phrase }) => ({ kind, phrase })),
    claimedMinutes: report.readingTime.claimedMinutes,
    isExtract: report.isExtract,
  };
  const named = Object.entries(all).filter(([name]) => name in expected);
  return { isArticle, ...Object.fromEntries(named) };
}
