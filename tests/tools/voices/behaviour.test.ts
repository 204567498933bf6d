// How the bodies of the replay act in each round, whatever the seed.

import { describe, expect, it } from 'vitest';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { type Behaviour, behaviourOf } from '../../../tools/replay/voices/index.ts';
import { mulberry32 } from '../../../tools/replay/voices/prng.ts';

const seeds = [1, 2, 7, 2021, 99_991];
const invited = bacGiang2021.bodies
  .filter(({ group, bodyId }) => ['SO', 'BAN', 'HUYEN'].includes(group) && bodyId !== 'SKHCN')
  .map(({ bodyId, group }) => ({ bodyId: String(bodyId), group }));

const roundD4 = (seed: number): Behaviour[] =>
  invited.map(({ bodyId, group }) => behaviourOf('D4', bodyId, group, 7, seed));

const count = (all: readonly Behaviour[], kind: Behaviour['kind']): number =>
  all.filter((one) => one.kind === kind).length;

describe('the 28 bodies of D4', () => {
  it.each(seeds)('mix as offices know it (seed %i)', (seed) => {
    const all = roundD4(seed);
    expect(all).toHaveLength(28);
    expect(count(all, 'agrees')).toBe(9);
    expect(count(all, 'comments')).toBe(9);
    expect(count(all, 'letter')).toBe(2);
    expect(count(all, 'late')).toBe(1);
    expect(count(all, 'noComment')).toBe(2);
    expect(count(all, 'silent')).toBe(2);
    expect(count(all, 'disagrees')).toBe(1);
    expect(count(all, 'changes')).toBe(1);
    expect(count(all, 'tampers')).toBe(1);
  });

  it.each(seeds)('say something exactly when they are said to (seed %i)', (seed) => {
    for (const one of roundD4(seed)) {
      const speaks = ['comments', 'letter', 'disagrees', 'late', 'changes', 'tampers'].includes(
        one.kind,
      );
      if (speaks) expect(one.comments.length).toBeGreaterThan(0);
      else expect(one.comments).toEqual([]);
      expect(one.comments.length).toBeLessThanOrEqual(5);
      if (one.comments.length === 0) expect(one.other).toBe('');
    }
  });

  it.each(seeds)('answer in time, but the late, who miss it by a day or two (seed %i)', (seed) => {
    for (const one of roundD4(seed)) {
      const second = one.kind === 'changes' || one.kind === 'tampers' ? 1 : 0;
      if (one.kind === 'late') expect([8, 9]).toContain(one.workingDays);
      else expect(one.workingDays + second).toBeLessThanOrEqual(7);
      expect(one.workingDays).toBeGreaterThanOrEqual(1);
      expect(one.hour).toBeGreaterThanOrEqual(7);
      expect(one.hour).toBeLessThan(17);
    }
  });

  it.each(seeds)('bring all seven hostile texts (seed %i)', (seed) => {
    const said = roundD4(seed).flatMap(({ comments, later }) => [...comments, ...later]);
    const contents = new Set(said.map(({ content }) => content));
    for (const hostile of [
      /^- Bổ sung nguyên tắc/,
      /^=SUM/,
      /^\+15%/,
      /^\+84/,
      /<b>/,
      /‘gồm gồm’/,
    ]) {
      expect(
        [...contents].some((content) => hostile.test(content)),
        String(hostile),
      ).toBe(true);
    }
  });

  it('say more the second time when they change their reply', () => {
    for (const seed of seeds) {
      const changed = roundD4(seed).find(({ kind }) => kind === 'changes');
      expect(changed?.comments).toHaveLength(1);
      expect(changed?.later.slice(0, 1)).toEqual(changed?.comments);
      expect(changed?.later.length).toBeGreaterThan(1);
    }
  });

  it('sign by office and number their letters', () => {
    const all = new Map(invited.map(({ bodyId }, n) => [bodyId, roundD4(7)[n]]));
    expect(all.get('TPBG')?.signer).toBe('Phó Chủ tịch UBND thành phố');
    for (const one of all.values()) {
      if (one?.kind === 'letter') expect(one.docNo).toMatch(/^\d+\/[A-ZĐa-z]+-[A-Z]+$/);
      if (one?.kind === 'silent') expect(one.docNo).toBe('');
    }
  });

  it('always hear the substance from finance, justice and planning', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      for (const bodyId of ['STC', 'STP', 'SKHDT']) {
        const { kind } = behaviourOf('D4', bodyId, 'SO', 7, seed);
        expect(['agrees', 'silent', 'noComment']).not.toContain(kind);
      }
    }
  });

  it('do the same again for the same seed, and not for another', () => {
    expect(roundD4(7)).toEqual(roundD4(7));
    expect(roundD4(7)).not.toEqual(roundD4(8));
  });
});

describe('the other rounds', () => {
  it('get a letter of many points from the Office (D7) and one from the bureau (D5)', () => {
    const office = behaviourOf('D7', 'VPUBND', 'THAM_TRA', 15, 1);
    expect(office.kind).toBe('letter');
    expect(office.comments.length).toBeGreaterThanOrEqual(12);
    expect(behaviourOf('D5', 'NATEC', 'BO', 7, 1).kind).toBe('letter');
  });

  it('hear enterprises that answer and some that do not (D6)', () => {
    const bodies = ['DN1', 'DN2', 'DN3', 'DN4', 'DN5', 'DN6', 'TC1', 'TC2'];
    const all = bodies.map((body) => behaviourOf('D6', body, 'DN', 7, 5));
    expect(count(all, 'comments')).toBe(4);
    expect(count(all, 'silent')).toBe(2);
  });

  it('have whoever was not thought of agree', () => {
    expect(behaviourOf('D4', 'BODY_OF_STAFF', 'KHAC', 7, 1).kind).toBe('agrees');
  });
});

describe('chance', () => {
  it('draws the published first numbers of Mulberry32 for the seed 0', () => {
    const chance = mulberry32(0);
    expect(chance()).toBeCloseTo(0.266429, 6);
    expect(chance()).toBeCloseTo(0.00033, 6);
    expect(chance()).toBeCloseTo(0.223272, 6);
  });
});
