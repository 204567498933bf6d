// Whom a round asks, from the directory of Bắc Giang 2021.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { type BodyId, idOf } from '../../../src/domain/ids.ts';
import { readAsked } from '../../../src/domain/rounds/asked-cell.ts';
import { invitationDoubts } from '../../../src/domain/rounds/invitation-doubts.ts';
import { invitedBodies, invitedList } from '../../../src/domain/rounds/invited-bodies.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../../src/plans/template-rows.ts';

const { bodies } = templateRows(bacGiang2021);
const own = idOf<BodyId>('SKHCN');
const on = day('2021-08-23');
const asked = (cell: string) => invitedBodies(bodies, cell, on, own).map((body) => body.bodyId);

describe('the bodies that a round asks', () => {
  it('are 28 in D4: 18 sở, ban, ngành and 10 districts, never the Sở itself', () => {
    const d4 = asked('SO, BAN, HUYEN');
    expect(d4.length).toBe(28);
    expect(d4).not.toContain('SKHCN');
    expect(d4).not.toContain('VPUBND');
    expect(d4[0]).toBe('TTRA');
    expect(d4[18]).toBe('TPBG');
  });

  it('never hold the Sở even when it is named', () => {
    expect(asked('SKHCN')).toEqual([]);
  });

  it('may be named one by one, and each is asked once', () => {
    expect(asked('PCT')).toEqual(['PCT']);
    expect(asked('BO; NATEC STC')).toEqual(['STC', 'NATEC']);
  });

  it('tell Lục Ngạn from Lục Nam', () => {
    expect(asked('LN')).toEqual(['LN']);
    expect(asked('LNg')).toEqual(['LNg']);
  });

  it('are those that exist on the day, first and last day included', () => {
    const changed = bodies.map((body) =>
      body.bodyId === 'STC'
        ? { ...body, validTo: day('2021-08-22') }
        : body.bodyId === 'SCT'
          ? { ...body, validFrom: on, validTo: on }
          : body,
    );
    expect(invitedBodies(changed, 'STC, SCT', on, own).map((b) => b.bodyId)).toEqual(['SCT']);
  });

  it('leave a word that means nothing for a person to see', () => {
    expect(readAsked('SO, XA, STC', bodies)).toEqual({
      groups: ['SO'],
      bodies: ['STC'],
      unknown: ['XA'],
    });
  });
});

describe('the list of a round', () => {
  const list = (cells: { asked: string; excluded: string }) => {
    const found = invitedList(bodies, cells, on, own);
    const ids = (some: readonly { readonly bodyId: string }[]) => some.map((one) => one.bodyId);
    return {
      invited: ids(found.invited),
      leftOut: ids(found.leftOut),
      own: found.own?.bodyId ?? null,
    };
  };

  it('leaves out by hand and adds by hand, each body once', () => {
    const d4 = list({ asked: 'SO, BAN, HUYEN, NATEC', excluded: 'STC, LN' });
    expect(d4.invited).toHaveLength(27);
    expect(d4.invited).toContain('NATEC');
    expect(d4.leftOut).toEqual(['STC', 'LN']);
  });

  it('does not mind a body that is left out and not in any of its groups', () => {
    expect(list({ asked: 'STC', excluded: 'NATEC' })).toMatchObject({
      invited: ['STC'],
      leftOut: [],
    });
  });

  it('tells of the Sở only when it was named by hand: its group names it in every round', () => {
    expect(list({ asked: 'SO', excluded: '' }).own).toBeNull();
    expect(list({ asked: 'SO, SKHCN', excluded: '' })).toMatchObject({ own: 'SKHCN' });
    expect(list({ asked: 'SO, SKHCN', excluded: '' }).invited).not.toContain('SKHCN');
  });
});

describe('before a round is opened', () => {
  it('names the bodies without an address, with a bad one, and those nobody confirmed', () => {
    const invited = invitedBodies(bodies, 'STC, SCT, SXD, SYT', on, own).map((body) => {
      if (body.bodyId === 'STC') {
        return { ...body, email: 'stc@bacgiang.gov.vn', confirmed: 'CO' as const };
      }
      if (body.bodyId === 'SCT') return { ...body, email: 'sct@bacgiang' };
      if (body.bodyId === 'SYT') {
        return { ...body, email: 'syt@bacgiang.gov.vn', ccEmail: 'không có' };
      }
      return body;
    });
    const doubts = invitationDoubts(invited);
    expect(doubts.withoutAddress.map((b) => b.bodyId)).toEqual(['SXD']);
    expect(doubts.badAddress.map((b) => b.bodyId)).toEqual(['SCT', 'SYT']);
    expect(doubts.unconfirmed.map((b) => b.bodyId)).toEqual(['SCT', 'SXD', 'SYT']);
  });
});

describe('a round after districts have ended', () => {
  const LAST = day('2025-06-30');
  const ended = (id: string, successor: string) =>
    bodies.map((body) =>
      body.bodyId === id ? { ...body, validTo: LAST, successorId: idOf<BodyId>(successor) } : body,
    );
  const commune = (directory: typeof bodies) => [
    ...directory,
    {
      ...(directory[0] as (typeof bodies)[number]),
      bodyId: idOf<BodyId>('XSD'),
      officialName: 'UBND xã Sơn Động',
      group: 'KHAC' as const,
      validFrom: day('2025-07-01'),
      sortOrder: 999,
    },
  ];
  const list = (directory: typeof bodies, when: string, cells = { asked: 'HUYEN', excluded: '' }) =>
    invitedList(directory, cells, day(when), own);

  it('asks the successor of a district of its group, whatever the successor’s own group', () => {
    const { invited, replaced } = list(commune(ended('SD', 'XSD')), '2025-07-01');
    expect(invited.map(({ bodyId }) => bodyId)).toContain('XSD');
    expect(invited.map(({ bodyId }) => bodyId)).not.toContain('SD');
    expect(invited).toHaveLength(10);
    expect(replaced.map((pair) => [pair.ended.bodyId, pair.successor.bodyId])).toEqual([
      ['SD', 'XSD'],
    ]);
  });

  it('asks the district itself on its last day', () => {
    const { invited, replaced } = list(commune(ended('SD', 'XSD')), '2025-06-30');
    expect(invited.map(({ bodyId }) => bodyId)).toContain('SD');
    expect(replaced).toEqual([]);
  });

  it('asks a body once that follows a district and is asked anyhow', () => {
    const { invited } = list(ended('SD', 'LN'), '2025-07-01');
    expect(invited.filter(({ bodyId }) => bodyId === 'LN')).toHaveLength(1);
    expect(invited).toHaveLength(9);
  });

  it('never asks the drafting body as a successor, nor for a district that was left out', () => {
    expect(list(ended('SD', 'SKHCN'), '2025-07-01').invited).toHaveLength(9);
    const leftOut = { asked: 'HUYEN', excluded: 'SD' };
    expect(list(commune(ended('SD', 'XSD')), '2025-07-01', leftOut).replaced).toEqual([]);
  });

  it('names a district that nobody follows', () => {
    const { lost, notValid } = list(ended('SD', ''), '2025-07-01');
    expect(lost.map(({ bodyId }) => bodyId)).toEqual(['SD']);
    expect(notValid).toEqual([]);
  });
});
