// The global `MimeType`: developers.google.com/apps-script/reference/base/mime-type.

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

describe('MimeType', () => {
  it('gives texts, not values of an enum', async () => {
    expect(
      await inScript(
        `return [MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.MICROSOFT_WORD, MimeType.CSV, MimeType.JAVASCRIPT];`,
      ),
    ).toEqual([
      'application/pdf',
      'application/vnd.google-apps.spreadsheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/csv',
      'application/javascript',
    ]);
  });

  it('has no name that Google lacks', async () => {
    expect(await inScript('return typeof MimeType.DOCX;')).toBe('undefined');
  });

  it('fits wherever a text is wanted', async () => {
    expect(
      await inScript("return Utilities.newBlob('a', MimeType.HTML, 'a.html').getContentType();"),
    ).toBe('text/html');
  });
});
