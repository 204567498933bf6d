// Links that scripts write for Google's sites lead to the office's own pages.

import { expect, test } from 'vitest';
import { localAddress, withLocalLinks } from '../../../emulator/office/local-links.ts';

test('a prefilled form link keeps its answers', () => {
  expect(
    localAddress('https://docs.google.com/forms/d/e/1FAIpQLSa/viewform?usp=pp_url&entry.12=D4.STC'),
  ).toBe('/forms/d/e/1FAIpQLSa/viewform?usp=pp_url&entry.12=D4.STC');
});

test('a document opens in the reader, a spreadsheet is the workbook itself', () => {
  expect(localAddress('https://docs.google.com/document/d/doc_0007/edit')).toBe(
    '/#van-ban/doc_0007',
  );
  expect(localAddress('https://drive.google.com/file/d/file_9/view')).toBe('/#van-ban/file_9');
  expect(localAddress('https://docs.google.com/spreadsheets/d/abc/edit#gid=0')).toBe('/#so');
});

test('an address elsewhere is left as it is', () => {
  expect(localAddress('https://bacgiang.gov.vn/')).toBeNull();
  expect(localAddress('https://docs.google.com.evil.example/forms/d/e/x/viewform')).toBeNull();
});

test('in HTML only links are led, with their ampersands still escaped', () => {
  const html =
    '<a href="https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&amp;entry.1=a%20b">https://docs.google.com/forms/d/e/x/viewform</a>';
  expect(withLocalLinks(html)).toBe(
    '<a href="/forms/d/e/x/viewform?usp=pp_url&amp;entry.1=a%20b">https://docs.google.com/forms/d/e/x/viewform</a>',
  );
});
