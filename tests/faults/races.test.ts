// Two executions meet at every call: which interleavings are tried, and how one that failed is told.

import { describe, expect, it } from 'vitest';
import { duels } from '../../tools/faults/races/duels.ts';
import { finer, readTurns, switchOvers, turnsText } from '../../tools/faults/races/interleave.ts';
import { deletes, harmless } from '../../tools/faults/races/persons.ts';

describe('the switch-overs of two executions', () => {
  const turns = switchOvers([3, 2]).map(turnsText);

  it('let each be overtaken after every one of its calls', () => {
    expect(turns).toEqual(['0:1,1:end', '0:2,1:end', '0:3,1:end', '1:1,0:end', '1:2,0:end']);
  });

  it('are read back from what is printed of them', () => {
    for (const text of turns) expect(turnsText(readTurns(text))).toBe(text);
    expect(() => readTurns('2:5')).toThrow('is no turn');
  });
});

describe('finer interleavings', () => {
  it('let both make all of their calls, the same for the same seed', () => {
    for (const turns of finer([40, 17], 20, 5)) {
      const made = (run: number) =>
        turns.reduce((sum, turn) => sum + (turn.run === run ? turn.calls : 0), 0);
      expect([made(0), made(1)]).toEqual([40, 17]);
    }
    expect(finer([40, 17], 20, 5)).toEqual(finer([40, 17], 20, 5));
    expect(finer([40, 17], 20, 5)).not.toEqual(finer([40, 17], 20, 6));
  });
});

describe('what meets', () => {
  it.each([
    ['two clerks at one command', 'open × open'],
    ['a trigger and a clerk', 'submit × take in'],
    ['the tick and a clerk who sends', 'send × tick'],
    ['two events of one answer', 'submit × submit, one answer'],
    ['an event and the sweep', 'submit × tick'],
    ['two owners’ ticks', 'tick × tick'],
    ['two clerks who answer the same comments', 'answer × another answer'],
    ['two clerks who move the same phase', 'move × move'],
  ])('is %s', (_who, name) => {
    expect(duels.map((duel) => duel.name)).toContain(name);
  });

  it('are a command and a clerk who sorts, filters, inserts, renames, repeats, deletes', () => {
    expect([...harmless, deletes].map(({ name }) => name).sort()).toEqual([
      'delete a row',
      'filter',
      'insert a column',
      'insert a row',
      'rename the heads',
      'rename the tab',
      'repeat a row',
      'sort',
    ]);
  });
});
