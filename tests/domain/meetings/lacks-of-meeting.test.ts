// What a meeting's row must hold before a paper is made of it.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import {
  endsBeforeItBegins,
  lacksOfMeeting,
} from '../../../src/domain/meetings/lacks-of-meeting.ts';
import { signedName, writtenLines } from '../../../src/domain/meetings/meeting-texts.ts';
import { meeting } from '../documents/meetings/ch-01.ts';

describe('the row of a meeting', () => {
  it('lacks nothing when it is filled in', () => {
    for (const paper of ['GIAY_MOI', 'BIEN_BAN', 'KET_LUAN'] as const) {
      expect(lacksOfMeeting(meeting, paper)).toEqual([]);
    }
  });

  it('needs time and place for an invitation, but no end', () => {
    const bare = { ...meeting, startAt: null, endAt: null, place: '  ' };
    expect(lacksOfMeeting(bare, 'GIAY_MOI')).toEqual(['startAt', 'place']);
  });

  it('needs an end, and what was said or concluded, for minutes', () => {
    const bare = { ...meeting, endAt: null, discussion: '', conclusion: ' ' };
    expect(lacksOfMeeting(bare, 'BIEN_BAN')).toEqual(['endAt', 'discussion']);
  });

  it('is doubted when it ends before it begins', () => {
    expect(endsBeforeItBegins({ ...meeting, endAt: moment('2021-07-02T07:59') })).toBe(true);
    expect(endsBeforeItBegins(meeting)).toBe(false);
  });
});

describe('the cells of a meeting', () => {
  it('are read line by line, without the marks that people put before lines', () => {
    expect(writtenLines('- Một;\r\n\n2. Hai\n 3) Ba\n-bốn')).toEqual(['Một;', 'Hai', 'Ba', '-bốn']);
  });

  it('name a person without address and position', () => {
    expect(signedName('Bà  Lê Thị Thanh Lợi - Trưởng phòng')).toBe('Lê Thị Thanh Lợi');
    expect(signedName('đ/c Nguyễn Phúc Thương (Phó Giám đốc)')).toBe('Nguyễn Phúc Thương');
    expect(signedName('Ôn Như Hầu')).toBe('Ôn Như Hầu');
  });
});
