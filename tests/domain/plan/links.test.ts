import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, type PhaseId } from '../../../src/domain/ids.ts';
import { printLinks, readLinks } from '../../../src/domain/plan/links.ts';
import { networkOf } from '../../../src/domain/plan/network.ts';
import { orderOf } from '../../../src/domain/plan/order.ts';
import { spelledOut } from '../../../src/domain/plan/spelled-out.ts';

const P = (text: string): PhaseId => idOf<PhaseId>(text);

describe('what a phase comes after', () => {
  it.each([
    ['P5FS+0', [['P5', 'FS', 0]]],
    ['P5', [['P5', 'FS', 0]]],
    ['P5SS+2', [['P5', 'SS', 2]]],
    [
      'P3FF-1; P4FS',
      [
        ['P3', 'FF', -1],
        ['P4', 'FS', 0],
      ],
    ],
    ['P5 FS+2 ngày', [['P5', 'FS', 2]]],
    ['P5 fs + 2 ngày làm việc', [['P5', 'FS', 2]]],
    ['P5FS–3', [['P5', 'FS', -3]]],
    [
      'P1,P2\nP3',
      [
        ['P1', 'FS', 0],
        ['P2', 'FS', 0],
        ['P3', 'FS', 0],
      ],
    ],
    ['P5+2', [['P5', 'FS', 2]]],
    ['GD-1FS+2', [['GD-1', 'FS', 2]]],
    ['P5FS-0', [['P5', 'FS', 0]]],
  ] as const)('reads %j', (text, expected) => {
    const { links, faults } = readLinks(text);
    expect(links.map(({ after, kind, lag }) => [after, kind, lag])).toEqual(expected);
    expect(faults).toEqual([]);
  });

  it('tells what cannot be read and where, and keeps the rest', () => {
    const { links, faults } = readLinks('P4FS; sau khi họp xong, P5FS+2 tuần;P4FS+3;P6FS+9000');
    expect(links).toEqual([{ after: 'P4', kind: 'FS', lag: 0 }]);
    expect(faults).toEqual([
      { why: 'UNREADABLE', text: 'sau khi họp xong', at: 7 },
      { why: 'UNREADABLE', text: 'P5FS+2 tuần', at: 25 },
      { why: 'TWICE', text: 'P4FS+3', at: 37 },
      { why: 'FAR', text: 'P6FS+9000', at: 44 },
    ]);
  });

  it('tells a blank cell from “không”', () => {
    expect(readLinks('  ').blank).toBe(true);
    expect(readLinks('không')).toEqual({ links: [], faults: [], blank: false });
  });

  it('never throws, and reads back what it prints', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readLinks(text)));
    const link = fc.record({
      after: fc.integer({ min: 1, max: 99 }).map((number) => P(`P${number}`)),
      kind: fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const),
      lag: fc.integer({ min: -500, max: 500 }),
    });
    const links = fc.uniqueArray(link, { selector: ({ after }) => after });
    fc.assert(
      fc.property(links, (some) => {
        expect(readLinks(printLinks(some)).links).toEqual(some);
      }),
    );
  });
});

describe('the order of a plan', () => {
  it('puts everything after what it waits for, whatever the links', () => {
    const plan = fc.integer({ min: 1, max: 40 }).chain((size) =>
      fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(plan, (waits) => {
        const ids = waits.map((_, index) => `P${index}`);
        // Only links to earlier phases: a plan without a circle.
        const earlier = (id: string) =>
          (waits[Number(id.slice(1))] ?? []).filter((n) => n < Number(id.slice(1)));
        const shuffled = [...ids].reverse();
        const { order, circles } = orderOf(shuffled, (id) => earlier(id).map((n) => `P${n}`));
        expect(circles).toEqual([]);
        expect([...order].sort()).toEqual([...ids].sort());
        for (const id of ids)
          for (const n of earlier(id))
            expect(order.indexOf(`P${n}`)).toBeLessThan(order.indexOf(id));
      }),
    );
  });

  it('names the phases of a circle and still orders the rest', () => {
    const plan = [
      { phaseId: P('P1'), predecessors: 'P3FS+0' },
      { phaseId: P('P2'), predecessors: 'P1FS+0' },
      { phaseId: P('P3'), predecessors: 'P2FS+0' },
      { phaseId: P('P4'), predecessors: 'P3FS+0' },
    ];
    const { order, findings } = networkOf(plan);
    expect(findings).toEqual([{ code: 'LINK_CIRCLE', phaseIds: ['P1', 'P3', 'P2'] }]);
    expect(order).toHaveLength(4);
    expect(order[3]).toBe('P4');
  });

  it('names a phase that is not there, and one that waits for itself', () => {
    const { findings, links } = networkOf([
      { phaseId: P('P1'), predecessors: 'P1' },
      { phaseId: P('P2'), predecessors: 'P7FS+0; p1' },
    ]);
    expect(findings).toEqual([
      { code: 'LINK_SELF', phaseId: 'P1' },
      { code: 'LINK_UNKNOWN', phaseId: 'P2', after: 'P7' },
    ]);
    expect(links.get(P('P2'))).toEqual([{ after: 'P1', kind: 'FS', lag: 0 }]);
  });

  it('takes a plan without links as a chain, and “không” as no link', () => {
    const { links } = networkOf([
      { phaseId: P('P1'), predecessors: '' },
      { phaseId: P('P2'), predecessors: '' },
      { phaseId: P('P3'), predecessors: 'không' },
    ]);
    expect(links.get(P('P2'))).toEqual([{ after: 'P1', kind: 'FS', lag: 0 }]);
    expect(links.get(P('P3'))).toEqual([]);
  });

  it('is the same however the rows are sorted, and nobody wrote a circle', () => {
    const plan = [
      { phaseId: P('P1'), predecessors: '' },
      { phaseId: P('P2'), predecessors: 'P1FS+0' },
      { phaseId: P('P3'), predecessors: 'P2FS+0' },
    ];
    const calm = networkOf(plan);
    for (const sorted of [
      [...plan].reverse(),
      [...plan].sort((one) => (one === plan[1] ? -1 : 1)),
    ]) {
      const { order, links, findings } = networkOf(sorted);
      expect(findings).toEqual([]);
      expect(order).toEqual(calm.order);
      for (const { phaseId } of plan) expect(links.get(phaseId)).toEqual(calm.links.get(phaseId));
    }
  });
});

describe('a plan that is written anew', () => {
  it('says whom each phase follows, and keeps what it says already', () => {
    const plan = [
      { phaseId: P('P90'), predecessors: ' ' },
      { phaseId: P('P91'), predecessors: '' },
      { phaseId: P('P92'), predecessors: 'P90SS+2' },
      { phaseId: P('P93'), predecessors: '-' },
    ];
    expect(spelledOut(plan).map(({ predecessors }) => predecessors)).toEqual([
      'không',
      'P90FS+0',
      'P90SS+2',
      '-',
    ]);
  });

  it('means the same as its blank cells did, in every order of its rows', () => {
    const cell = fc.constantFrom('', '', 'không', 'P1FS+0', 'P2SS+1; P3', 'P9');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.nat(), (cells, turn) => {
        const blank = cells.map((predecessors, at) => ({ phaseId: P(`P${at + 1}`), predecessors }));
        const meant = networkOf(blank);
        if (meant.findings.some(({ code }) => code === 'LINK_CIRCLE')) return;
        const full = spelledOut(blank);
        const at = turn % full.length;
        const sorted = networkOf([...full.slice(at), ...full.slice(0, at)]);
        for (const { phaseId } of blank) {
          expect(sorted.links.get(phaseId)).toEqual(meant.links.get(phaseId));
        }
      }),
    );
  });
});
