// What a mail may enclose, and which secret drafts it would give away.

import { describe, expect, it } from 'vitest';
import { type DraftId, idOf } from '../../../src/domain/ids.ts';
import { fileIdIn, secretsIn } from '../../../src/domain/outbox/enclosures.ts';

const secret = (docUrl: string) => ({
  draftId: idOf<DraftId>('DT-DA-1'),
  docUrl,
  secrecy: 'MAT' as const,
});

describe('the Google Doc behind a link', () => {
  it.each([
    ['https://docs.google.com/document/d/1aB_c-9/edit', '1aB_c-9'],
    [' https://docs.google.com/document/u/1/d/1aB_c-9/edit#heading=h.1 ', '1aB_c-9'],
    ['https://docs.google.com/spreadsheets/d/1aB_c-9/edit', null],
    ['1aB_c-9', null],
  ])('of %s', (url, id) => {
    expect(fileIdIn(url)).toBe(id);
  });
});

describe('a secret draft', () => {
  it('is found in a mail that links it, from whichever of two accounts its link was copied', () => {
    const draft = secret('https://docs.google.com/document/u/1/d/1aB_c-9/edit');
    const body = 'Xem https://docs.google.com/document/d/1aB_c-9/edit';
    expect(secretsIn({ attachments: '', body }, [draft])).toEqual([draft]);
    expect(secretsIn({ attachments: '', body: 'Kính gửi' }, [draft])).toEqual([]);
    expect(secretsIn({ attachments: 'DT-DA-1', body: '' }, [draft])).toEqual([draft]);
  });
});
