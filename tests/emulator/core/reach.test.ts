// Every class that a script can reach has the members of Google's reference: built, or refused by name.

import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../emulator/contract/catalogue.ts';
import { classesInReach, coverage, isBuilt } from '../../../emulator/contract/coverage.ts';
import { messageName, methodName, reference } from '../../../emulator/core/signatures.ts';
import { declaredClasses, isService, membersOf } from './class-members.ts';
import { everythingAtHand, expressions, withObject, withoutObject } from './live-objects.ts';

const inReach = classesInReach().filter((gas) => !withoutObject[gas]);
const classes = declaredClasses();

/** Members for the services of a room among themselves; the boundary shows a script none of them. */
const amongServices: Readonly<Record<string, string>> = {
  'Banding.covers': 'asked by Range.getBandings',
  'EmbeddedChartBuilder.draft': 'taken over by the builder of another type',
  'FormItem.state': 'read by responses and validation',
  'FormResponse.saveGrades': 'called by Form.submitGrades',
  'FormSettings.state': 'read by the items and the triggers of the form',
  'ItemResponse.grade': 'taken over by FormResponse.withItemGrade',
  'GmailAttachment.getBlob': 'asked wherever a file is wanted',
  'PivotTable.alter': 'called by its groups, values and filters',
  'PivotTable.columnOf': 'asked by its groups, values and filters',
  'PivotTable.pivot': 'read by its groups, values and filters',
  'RangePlace.state': 'read by rules and finders',
  'Service.misses': 'asked by the boundary',
  'Service.spoken': 'asked by the boundary for toString',
  'SheetBase.state': 'read by the services of its cells',
  'SpreadsheetSheets.takeCopyOf': 'called by Sheet.copyTo',
  'Ui.removeMenu': 'called by Spreadsheet.removeMenu',
  'SpreadsheetTheme.theme': 'taken over by Spreadsheet.setSpreadsheetTheme',
  'TextStyleService.dress': 'laid on a cell by setRichTextValue',
};

describe('the classes that a script can reach', () => {
  it('are those of our services, and the globals of services that are not here', () => {
    for (const gas of ['Spreadsheet.Range', 'Forms.Choice', 'Base.PromptResponse']) {
      expect(inReach).toContain(gas);
    }
    expect(inReach).toContain('Document.DocumentApp');
    expect(inReach.filter((gas) => expressions[gas] === undefined)).toEqual([]);
    expect(Object.keys(withoutObject).filter((gas) => isBuilt(gas, 'build'))).toEqual([]);
  });

  it('take in every class of the runtime: none has a method that only it knows of', () => {
    const shown = new Set(Object.values(catalogue).map((holder) => holder.constructor.name));
    const bases = new Set([...classes.values()].map(({ base }) => base));
    const services = [...classes.keys()].filter((name) => isService(classes, name));
    expect(services.length).toBeGreaterThan(70);
    const missing = services.filter((name) => !shown.has(name) && !bases.has(name));
    expect(missing).toEqual(['AbsentService', 'FarService']);
  });

  it.each(Object.keys(catalogue))('%s has nothing that Google lacks', (gas) => {
    const holder = catalogue[gas];
    const listed = Object.hasOwn.bind(null, reference.classes[gas]?.methods ?? {});
    const services = { ...reference.classes[gas]?.services };
    const name = String(holder?.constructor.name);
    const members = membersOf(classes, name);
    const strange = members.filter((one) => !one.hidden && !listed(one.name));
    const reasons = Object.keys(amongServices).map((key) => key.split('.')[1]);
    expect(
      strange.map((one) => one.name).filter((one) => !reasons.includes(one) && !(one in services)),
    ).toEqual([]);
    // A helper of the same name as a method of Google's would be shown by accident.
    expect(members.filter((one) => one.hidden && listed(one.name))).toEqual([]);
  });

  it('need each exception that is listed', () => {
    const used = Object.keys(amongServices).map((key) => key.split('.'));
    for (const [name = '', member] of used) {
      expect(
        classes.get(name)?.members.map((one) => one.name),
        name,
      ).toContain(member);
    }
  });
});

/** What a member of `it` says to arguments that fit nothing: fifteen symbols. */
const probe = `
  const said = {};
  for (const name of names) {
    let member;
    try { member = it[name]; } catch (error) { said[name] = [error.name, error.message]; continue; }
    if (typeof member !== 'function') { said[name] = typeof member; continue; }
    try { it[name](...Array(15).fill(Symbol.iterator)); said[name] = 'done'; }
    catch (error) { said[name] = [error.name, error.message]; }
  }
  return said;`;

describe.each(inReach)('%s', (gas) => {
  const listed = reference.classes[gas];
  const methods = Object.keys(listed?.methods ?? {});
  const place = messageName(gas);

  it('has each method of the reference or says `not implemented: Class.method`', async () => {
    // The console takes whatever it is given; so does what has a variadic parameter.
    const takesAll = (name: string) =>
      gas === 'Base.Console' ||
      listed?.methods[name]?.some((overload) => overload.at(-1)?.variadic);
    const names = methods.filter((name) => !takesAll(name));
    const others = methods.filter(takesAll).filter((name) => isBuilt(gas, name));
    const said = await withObject<Record<string, unknown>>(
      everythingAtHand(),
      gas,
      `const names = ${JSON.stringify(names)}; ${probe}`,
    );
    const kinds = Array(15).fill('symbol').join(',');
    const expected = names.map((name) => [
      name,
      isBuilt(gas, name)
        ? [
            'Exception',
            `The parameters (${kinds}) don't match the method signature for ${place}.${name}.`,
          ]
        : ['Error', `not implemented: ${methodName(gas, name)}`],
    ]);
    expect(said).toEqual(Object.fromEntries(expected));
    const found = await withObject<string[]>(
      everythingAtHand(),
      gas,
      `return ${JSON.stringify(others)}.map((name) => typeof it[name]);`,
    );
    expect(found).toEqual(others.map(() => 'function'));
    expect(methods.filter(takesAll)).toEqual(others);
  });

  it('gives undefined for a name that Google lacks, and V8’s own words when it is called', async () => {
    const said = await withObject<unknown[]>(
      everythingAtHand(),
      gas,
      `let call; try { it.khongCo(); } catch (error) { call = [error instanceof TypeError, error.message]; }
      return [typeof it.khongCo, 'khongCo' in it, call];`,
    );
    expect(said).toEqual(['undefined', false, [true, 'it.khongCo is not a function']]);
  });

  it('has its enums whole, each value one object, and its other properties refused', async () => {
    const enums = Object.entries(listed?.enums ?? {});
    const said = await withObject<unknown>(
      everythingAtHand(),
      gas,
      `const others = ${JSON.stringify(listed?.others ?? [])}.map((name) => {
        try { return typeof it[name]; } catch (error) { return error.message; }
      });
      const enums = ${JSON.stringify(enums.map(([name]) => name))}.map((name) =>
        Object.keys(it[name]).map((value, at) => {
          const one = it[name][value];
          if (one !== it[name][value] || one.ordinal() !== at) return 'another object';
          return one.name() === value && String(one) === value && JSON.stringify(one) === JSON.stringify(value)
            ? value : 'another name';
        }));
      return [enums, others];`,
    );
    expect(said).toEqual([
      enums.map(([, type]) => reference.enums[type]),
      (listed?.others ?? []).map((name) =>
        gas === 'Base.MimeType'
          ? 'string'
          : `${gas}.${name}`.startsWith('Spreadsheet.CellImage')
            ? 'object'
            : `not implemented: ${methodName(gas, name)}`,
      ),
    ]);
  });
});

describe('what a getter gives', () => {
  const givers = (gas: string) =>
    Object.entries(reference.classes[gas]?.returns ?? {})
      .filter(([name]) => /^(get|new|create|as[A-Z]|copy$|build$|timeBased)/.test(name))
      .filter(([name]) => isBuilt(gas, name))
      .filter(([name]) => reference.classes[gas]?.methods[name]?.some((one) => one.length === 0));
  const classesThatGive = inReach.filter((gas) => givers(gas).length > 0);

  it.each(classesThatGive)('by %s is of the class that the reference names', async (gas) => {
    for (const [name, gives] of givers(gas)) {
      const said = await withObject<string | null>(
        everythingAtHand(),
        gas,
        `let given; try { given = it.${name}(); } catch (error) { return null; }
        const one = Array.isArray(given) ? given.flat()[0] : given;
        if (one === null || one === undefined) return null;
        return one.ordinal ? 'enum' : one.setTitle && one.getHelpText ? 'Item' : String(one);`,
      );
      if (said === null) continue;
      const simple = gives.split('.')[1] ?? '';
      const ofForm = gives.startsWith('class:Forms.');
      const named = ofForm ? simple.replace(/^.*Item$/, 'Item') : simple;
      // An element of a document comes as what it is, where the reference names only what it extends.
      const kin = reference.classes[`Document.${said}`]?.extends.includes('Document.Element');
      const loose = kin && ['Element', 'ContainerElement'].includes(simple);
      const expected = gives.startsWith('enum:') ? 'enum' : loose ? said : named;
      expect(said, `${gas}.${name}`).toBe(expected);
    }
  });
});

describe('the count of what is built', () => {
  it('names each class once, and every method of it on one side', () => {
    for (const { gas, built, lacking } of coverage()) {
      const all = Object.keys(reference.classes[gas]?.methods ?? {});
      expect([...built, ...lacking].sort()).toEqual([...all].sort());
    }
  });
});
