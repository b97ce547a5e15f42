import type { Report } from '@/lib/article/report';

/** The report as scorers of saved pages read it. */
export interface ScoredReport {
  url: string;
  title: string;
  isArticle: boolean;
  language: { code: string };
  outline: { title: string; level: number }[];
  readingTime: { minutes: number; claimedMinutes: number | null } | null;
  relatedLinks: { title: string; url: string }[];
  photoNotices: { kind: string; phrase: string }[];
}

/** Turns what the popup got into the report that scorers read. */
export function scoredReport(report: Report): ScoredReport {
  if (report.kind === 'article') return { isArticle: true, ...report };
  return { isArticle: false, ...report, outline: [], readingTime: null, relatedLinks: [], photoNotices: [] };
}
