// A setter that the reference gives its own class gives the very object that it was called on.

import { describe, expect, it } from 'vitest';
import { classesInReach, isBuilt } from '../../../emulator/contract/coverage.ts';
import { type Parameter, reference, type TypeTerm } from '../../../emulator/core/signatures.ts';
import { everythingAtHand, expressions, withObject } from './live-objects.ts';

/** Methods that give another object of the same class, or are no setters. */
const another = /^(copy|duplicate|offset|get|insert|createTemplate|appendRow$|findPrevious)/;

/** Arguments, and the object, where any of the right type would be refused for its value. */
const fitting: Readonly<Record<string, { args?: string; on?: string }>> = {
  'Base.Blob.setBytes': { args: '[1, -1]' },
  'Base.Menu.addSubMenu': {
    args: "SpreadsheetApp.getUi().createMenu('Con').addItem('a', 'go')",
  },
  'Forms.Form.deleteResponse': { args: 'form.createResponse().submit().getId()' },
  'Forms.ScaleItem.setBounds': { args: '1, 5' },
  'Script.ClockTriggerBuilder.everyMinutes': { args: '5' },
  'Script.ClockTriggerBuilder.inTimezone': { args: "'Asia/Ho_Chi_Minh'" },
  'Spreadsheet.Range.addDeveloperMetadata': { on: "sheet.getRange('A:A')" },
  'Spreadsheet.Sheet.hideSheet': { on: 'book.insertSheet()' },
};

/** Methods that no argument can make succeed here, and why. */
const refused: Readonly<Record<string, string>> = {
  'Forms.Form.setRequireLogin': 'for Workspace accounts alone',
  'Forms.Form.setDestination': 'U18, tested in tests/emulator/contract',
};

const samples: Readonly<Record<string, string>> = {
  ...{ string: "'1'", number: '1', boolean: 'true', date: 'new Date()', object: '({})' },
  ...{ any: "'1'", null: 'null', function: '(function () {})' },
};

function sample(term: TypeTerm): string {
  if (typeof term === 'object') {
    return 'array' in term ? `[${sample(term.array)}]` : sample(term.union[0] ?? 'null');
  }
  const [kind, place = ''] = term.split(':');
  if (kind === 'enum') {
    const [value] = reference.enums[place] ?? [];
    const [holder, name] = holderOf(place);
    return `${holder}.${name}.${value}`;
  }
  return kind === 'class' ? (expressions[place] ?? 'null') : (samples[term] ?? 'null');
}

function holderOf(type: string): [holder: string, name: string] {
  for (const [global, gas] of Object.entries(reference.globals)) {
    const found = Object.entries(reference.classes[gas]?.enums ?? {}).find(
      ([, one]) => one === type,
    );
    if (found) return [global, found[0]];
  }
  throw new Error(`No global has the enum ${type}.`);
}

/** Arguments of the shortest overload; a grid of values has the shape of the range A1. */
const argumentsOf = (overloads: Parameter[][]): string =>
  [...overloads]
    .sort((a, b) => a.length - b.length)[0]
    ?.map(({ type }) => sample(type))
    .join(', ') ?? '';

const chained = (gas: string): string[] =>
  Object.entries(reference.classes[gas]?.returns ?? {})
    .filter(([name, gives]) => gives === `class:${gas}` && isBuilt(gas, name))
    .map(([name]) => name)
    .filter((name) => !another.test(name) && refused[`${gas}.${name}`] === undefined);

const classes = classesInReach().filter((gas) => chained(gas).length > 0);

describe('a chained call', () => {
  it('is met in every builder of the runtime, and in hundreds of setters', () => {
    const builders = classesInReach().filter((gas) => isBuilt(gas, 'build'));
    expect(builders.length).toBeGreaterThan(7);
    expect(builders.filter((gas) => !classes.includes(gas))).toEqual([]);
    expect(classes.flatMap(chained).length).toBeGreaterThan(300);
  });

  it.each(classes)('of %s gives the object itself, whichever its setter', async (gas) => {
    for (const name of chained(gas)) {
      const { args, on } = fitting[`${gas}.${name}`] ?? {};
      const cell = gas === 'Spreadsheet.Range' ? "sheet.getRange('A1')" : 'it';
      const call = `${name}(${args ?? argumentsOf(reference.classes[gas]?.methods[name] ?? [])})`;
      const same = await withObject<unknown>(
        everythingAtHand(),
        gas,
        `const one = ${on ?? cell};
        try { return one.${call} === one; } catch (error) { return error.message; }`,
      );
      expect(same, `${gas}.${call}`).toBe(true);
    }
  });
});
