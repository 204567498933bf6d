// What the bodies of the replay say, and how staff answer them.

import { describe, expect, it } from 'vitest';
import {
  conclusionsOf,
  dispositionFor,
  everyVoice,
  voiceOf,
} from '../../../tools/replay/voices/index.ts';
import { VPUBND } from '../../../tools/replay/voices/words/office.ts';

const contents = everyVoice.map(({ voice }) => voice.content);

describe('the comments of the replay', () => {
  it('are more than sixty, no two alike letter for letter', () => {
    expect(contents.length).toBeGreaterThanOrEqual(60);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('touch every document of the dossier and the dossier as a whole', () => {
    const parts = new Set(everyVoice.map(({ voice }) => voice.part));
    expect([...parts].sort()).toEqual(['BC', 'CHUNG', 'DA', 'QD', 'TTR']);
  });

  it('hold texts that careless programs break on', () => {
    for (const hostile of [/^- /, /^=/, /^\+/, /<b>/, /“.*”/, /\n/]) {
      expect(contents.some((content) => hostile.test(content))).toBe(true);
    }
    expect(contents.some((content) => content !== content.normalize('NFC'))).toBe(true);
  });

  it('hold a near-duplicate: two districts in almost the same words', () => {
    const near = contents.filter((content) => content.includes('không có cán bộ chuyên trách'));
    expect(near).toHaveLength(2);
    const [one, other] = near.map((content) => content.split(' '));
    const shared = one?.filter((word) => other?.includes(word)) ?? [];
    expect(shared.length / (one?.length ?? 1)).toBeGreaterThan(0.9);
  });

  it('name no person', () => {
    for (const { voice } of everyVoice) {
      expect(`${voice.content} ${voice.proposal} ${voice.reason}`).not.toMatch(
        /(^|\s)([Ôô]ng|[Bb]à) \p{Lu}/u,
      );
    }
  });

  it('are many in the one letter of the Office of the People’s Committee', () => {
    expect(VPUBND.length).toBeGreaterThanOrEqual(12);
  });

  it('are conclusions in the three meetings', () => {
    for (const round of ['D1', 'D3', 'D8'] as const) {
      expect(conclusionsOf(round).length).toBeGreaterThanOrEqual(4);
      expect(conclusionsOf(round).length).toBeLessThanOrEqual(6);
    }
  });
});

describe('the answers of staff', () => {
  it('explain every disposition but a full acceptance, which names its place in the new draft', () => {
    for (const { voice } of everyVoice) {
      const answer = dispositionFor(voice, 1);
      expect(answer.explanation).not.toBe('');
      if (answer.disposition === 'TIEP_THU' || answer.disposition === 'TIEP_THU_MOT_PHAN') {
        expect(answer.changeRef, voice.content).toMatch(
          /\((lần 1|lần 2|hoàn chỉnh|đề cương chi tiết)\)$|^Phụ lục/,
        );
      }
    }
  });

  it('accept what a leader concluded', () => {
    for (const conclusion of (['D1', 'D3', 'D8'] as const).flatMap(conclusionsOf)) {
      expect(dispositionFor(conclusion, 4).disposition).toBe('TIEP_THU');
    }
  });

  it('accept about half in full, a fifth in part, and leave few out', () => {
    const given = Array.from({ length: 50 }, (_, seed) =>
      everyVoice.map(({ voice }) => dispositionFor(voice, seed).disposition),
    ).flat();
    const share = (id: (typeof given)[number]): number =>
      given.filter((one) => one === id).length / given.length;
    expect(Math.abs(share('TIEP_THU') - 0.55)).toBeLessThan(0.04);
    expect(Math.abs(share('TIEP_THU_MOT_PHAN') - 0.2)).toBeLessThan(0.04);
    expect(Math.abs(share('GIU_NGUYEN') - 0.15)).toBeLessThan(0.04);
    expect(Math.abs(share('GHI_NHAN') - 0.06)).toBeLessThan(0.03);
    expect(Math.abs(share('NGOAI_PHAM_VI') - 0.04)).toBeLessThan(0.03);
    expect(share('XIN_Y_KIEN')).toBeLessThan(0.03);
  });

  it('use all six dispositions over the year', () => {
    const used = new Set(everyVoice.map(({ voice }) => dispositionFor(voice, 1).disposition));
    expect([...used].sort()).toEqual([
      'GHI_NHAN',
      'GIU_NGUYEN',
      'NGOAI_PHAM_VI',
      'TIEP_THU',
      'TIEP_THU_MOT_PHAN',
      'XIN_Y_KIEN',
    ]);
  });

  it('name the clause, not the page, which moves from draft to draft', () => {
    const content =
      'Rà soát lỗi chính tả và cách viết hoa; thống nhất cách viết “Đề án” trong toàn bộ dự thảo.';
    expect(dispositionFor({ content }, 3).changeRef).toBe('Mục II.3 dự thảo Đề án (lần 2)');
  });

  it('are found again when letters and marks come together or apart, or blanks differ', () => {
    const content = 'Đề nghị bổ sung giải thích từ ngữ “thị trường khoa học và công nghệ”.';
    expect(voiceOf(content.normalize('NFC'))).toBe(voiceOf(content.normalize('NFD')));
    expect(voiceOf(`  ${content} \n`)?.place).toBe('Mục I.3, trang 5');
  });

  it('note a comment that nobody foresaw instead of passing it over', () => {
    expect(dispositionFor({ content: 'Một ý kiến lạ' }, 1).disposition).toBe('GHI_NHAN');
    expect(voiceOf('Một ý kiến lạ')).toBeNull();
  });
});
