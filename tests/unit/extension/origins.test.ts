import { expect, test } from 'vitest';
import { covers, pageAddress } from '@/lib/extension/origins';

const HOST = 'www.gazette.example';

test.each([
  '*://www.gazette.example/*',
  'https://www.gazette.example/*',
  '*://*.gazette.example/*',
  '*://*.www.gazette.example/*',
  'https://*/*',
  '<all_urls>',
])('%s covers the host', (origin) => {
  expect(covers(origin, HOST)).toBe(true);
});

test.each(['file:///*', '*://gazette.example/*', '*://*.azette.example/*', '*://*.gazette.example.com/*'])(
  '%s does not',
  (origin) => {
    expect(covers(origin, HOST)).toBe(false);
  },
);

test('an address without a place in it, be there one or none', () => {
  const page = 'https://gazette.example/halle?page=2';
  for (const place of ['', '#', '#suite', '#:~:text=La%20halle'])
    expect(pageAddress(page + place)).toBe(page);
});
