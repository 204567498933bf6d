// A version is approved by name after both checks, and what changed since was checked by nobody.

import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import { checkedDraft, lastChanges, standingCheck } from '../../../src/domain/drafts/checks.ts';
import { nextVersionOf } from '../../../src/domain/drafts/versions.ts';
import { type DraftId, idOf } from '../../../src/domain/ids.ts';
import { draftRow } from '../../../src/plans/rows-of-plan.ts';

const NINE = moment('2021-08-23T09:00');
const TEN = moment('2021-08-23T10:00');
const fresh = draftRow('DA', 'Đề án');
const content = { ...fresh, contentOk: 'CO' as const, contentBy: 'a@x.vn', contentAt: NINE };
const both = { ...content, formatOk: 'CO' as const, formatBy: 'b@x.vn', formatAt: NINE };

describe('checks of a version', () => {
  it('record who and when', () => {
    expect(checkedDraft(fresh, 'CONTENT', 'a@x.vn', NINE, null)).toEqual({
      contentOk: 'CO',
      contentBy: 'a@x.vn',
      contentAt: NINE,
    });
    expect(checkedDraft(content, 'CONTENT', 'b@x.vn', TEN, null)).toBeNull();
  });

  it('must both be there before it is approved', () => {
    const approve = (draft: typeof fresh) => () =>
      checkedDraft(draft, 'APPROVAL', 'c@x.vn', TEN, null);
    expect(approve(fresh)).toThrow(expect.objectContaining({ code: 'DRAFT.NOT_CHECKED' }));
    expect(approve(content)).toThrow(
      expect.objectContaining({ params: { draft: 'DT-DA-1', missing: ['FORMAT'] } }),
    );
    expect(approve(both)()).toMatchObject({ approvedBy: 'c@x.vn', approvedAt: TEN });
  });

  it('hold for the wording that was checked, not for a later one', () => {
    const changed = lastChanges([
      { action: 'IMPORT_OUTLINE', entityId: 'DT-DA-1', at: moment('2021-08-23T09:30') },
      { action: 'CHECK_DRAFT', entityId: 'DT-DA-1', at: TEN },
    ]).get('DT-DA-1');
    expect(standingCheck(both, 'CONTENT', null)?.by).toBe('a@x.vn');
    expect(standingCheck(both, 'CONTENT', changed ?? null)).toBeNull();
  });

  it('need a name: a “Có” that somebody typed is none', () => {
    expect(standingCheck({ ...fresh, contentOk: 'CO' }, 'CONTENT', null)).toBeNull();
    expect(() => checkedDraft(fresh, 'FORMAT', '', NINE, null)).toThrow(
      expect.objectContaining({ code: 'DRAFT.NOBODY' }),
    );
  });
});

describe('the next version of a file', () => {
  const wanted = { part: 'DA' as const, basedOn: idOf<DraftId>('DT-DA-1'), docUrl: '', now: TEN };

  it('is current and unchecked, and the one before is current no more', () => {
    const { added, outdated } = nextVersionOf([both], wanted);
    expect(added).toMatchObject({
      draftId: 'DT-DA-2',
      version: 'lần 2',
      label: 'Đề án',
      basedOn: 'DT-DA-1',
      current: 'CO',
      contentOk: null,
      approvedBy: '',
    });
    expect(outdated).toEqual(['DT-DA-1']);
  });

  it('is made once, though the run that made it was stopped before its end', () => {
    const { added } = nextVersionOf([both], wanted);
    const again = nextVersionOf(added === null ? [] : [both, added], wanted);
    expect(again.added).toBeNull();
    expect(again.outdated).toEqual(['DT-DA-1']);
  });

  it('is not made of a version that is in force no more: the file would be left without one', () => {
    const old = (n: number) => ({
      ...fresh,
      draftId: idOf<DraftId>(`DT-DA-${n}`),
      basedOn: idOf<DraftId>(n === 1 ? '' : `DT-DA-${n - 1}`),
      current: n === 3 ? ('CO' as const) : ('KHONG' as const),
    });
    expect(() => nextVersionOf([old(1), old(2), old(3)], wanted)).toThrow(
      expect.objectContaining({ code: 'DRAFT.NOT_CURRENT' }),
    );
  });
});
