// Somebody else acts in the middle of an execution, just before one of its calls (platform.md §16.3).

import { describe, expect, it } from 'vitest';
import type { Fault, Runtime } from '../../../emulator/index.ts';
import { runtimeWith } from '../runtime/project.ts';

const AN = 'an@so.example.vn';
const code = `
  const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
  function onEdit(e) { Logger.log(e.range.getA1Notation() + ' ' + sheet().getRange('B1').getValue()); }
  function fill() { sheet().getRange('A1:A3').setValues([['hai'], ['ba'], ['một']]); }
  function write() {
    const range = sheet().getRange('B1');
    range.setValue('của lệnh');
    const seen = sheet().getRange('C1').getValue();
    return seen;
  }
  function columns() { return sheet().getRange('A1:C3').getValues().map((row) => row.join('|')); }`;

/** A runtime in which this happens before so many calls of `write`. */
function withAct(at: Fault['at'], act: (runtime: Runtime) => void): Runtime {
  const made: Runtime[] = [];
  const meanwhile = () => made.forEach(act);
  const faults: Fault[] = [{ at, do: 'meanwhile', in: 'write', act: meanwhile }];
  const runtime = runtimeWith(code, { faults });
  made.push(runtime);
  return runtime;
}

describe('what somebody does before a call of an execution', () => {
  it('is seen by the call, and its triggers run when the execution has ended', async () => {
    const runtime = withAct(/^Range\.getValue$/, (one) => void one.type(AN, 'C1', 'của An'));
    expect(await runtime.run('write')).toBe('của An');
    await runtime.run('fill');
    expect(runtime.executions.map(({ name }) => name)).toEqual(['write', 'onEdit', 'fill']);
    expect(runtime.executions[1]?.logs[0]?.text).toBe('C1 của lệnh');
  });

  it('stands where the execution does not write, and gives way where its write is committed later', async () => {
    const seen: unknown[] = [];
    const runtime = withAct(/^Range\.getValue$/, (one) => {
      const [tab] = one.world.spreadsheets[one.world.bound?.id ?? '']?.sheets ?? [];
      // What is not flushed is not there for anybody else (§2.5).
      seen.push(tab?.cells[0]?.[1]?.v);
      void one.type(AN, 'B1', 'của An');
    });
    await runtime.run('write');
    expect(seen).toEqual([undefined]);
    expect(await runtime.run('columns')).toEqual(['|của lệnh|', '||', '||']);
  });

  it('moves the rows away under a write that knows only its place', async () => {
    const runtime = withAct(/^Range\.setValue$/, (one) => void one.reshape(AN, { insertRows: 1 }));
    await runtime.run('fill');
    await runtime.run('write');
    expect(await runtime.run('columns')).toEqual(['|của lệnh|', 'hai||', 'ba||']);
  });
});

describe('a column put in under a write that is not committed', () => {
  it('takes its format along; the write enters the cell that stands in its place, in that one’s format', async () => {
    const insert = (one: Runtime) => void one.reshape(AN, { insertColumns: 1 });
    const runtime = withAct(/^Range\.getValue$/, insert);
    await runtime.eval(`sheet().getRange('B1').setNumberFormat('0.000')`);
    await runtime.run('write');
    const seen = `['B1', 'C1'].map((at) => sheet().getRange(at)).map((one) => [one.getValue(), one.getNumberFormat()].join(' ')).join('; ')`;
    expect(await runtime.eval(seen)).toBe('của lệnh General;  0.000');
  });
});

describe('a person who arranges rows', () => {
  const filled = async (): Promise<Runtime> => {
    const runtime = runtimeWith(code);
    await runtime.run('fill');
    await runtime.type(AN, 'B2', '=A2&"!"');
    return runtime;
  };

  it('sorts them from a row on, formulas along; blank rows stay last', async () => {
    const runtime = await filled();
    await runtime.reshape(AN, { sortRows: 1, by: 1 });
    expect(await runtime.run('columns')).toEqual(['ba|ba!|', 'hai||', 'một||']);
    await runtime.reshape(AN, { sortRows: 2, by: 1, descending: true });
    expect(await runtime.run('columns')).toEqual(['ba|ba!|', 'một||', 'hai||']);
  });

  it('repeats one under itself', async () => {
    const runtime = await filled();
    await runtime.reshape(AN, { repeatRow: 2 });
    expect(await runtime.run('columns')).toEqual(['hai||', 'ba|ba!|', 'ba|ba!|']);
  });

  it('hides some by a filter, which a script that reads does not notice', async () => {
    const runtime = await filled();
    await runtime.reshape(AN, { filterRows: 1, by: 1, hide: ['ba'] });
    expect(await runtime.eval('sheet().isRowHiddenByFilter(2)')).toBe(true);
    expect(await runtime.eval('sheet().isRowHiddenByFilter(3)')).toBe(false);
    expect(await runtime.run('columns')).toEqual(['hai||', 'ba|ba!|', 'một||']);
  });

  it('is refused a row or a column that is not there', async () => {
    const runtime = await filled();
    await expect(runtime.reshape(AN, { sortRows: 1, by: 99 })).rejects.toThrow('columns');
    await expect(runtime.reshape(AN, { repeatRow: 9999 })).rejects.toThrow('rows');
  });
});
