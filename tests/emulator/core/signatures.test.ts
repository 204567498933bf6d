// The reference as data stays what the typings say, and every service keeps to it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as blob from '../../../emulator/core/blob.ts';
import { Service } from '../../../emulator/core/service.ts';
import { reference } from '../../../emulator/core/signatures.ts';
import * as mail from '../../../emulator/mail/app.ts';
import * as cache from '../../../emulator/script/cache.ts';
import * as clockTriggers from '../../../emulator/script/clock-trigger-builder.ts';
import * as eventTriggers from '../../../emulator/script/event-trigger-builders.ts';
import * as html from '../../../emulator/script/html-service.ts';
import * as lock from '../../../emulator/script/lock.ts';
import * as logger from '../../../emulator/script/logger.ts';
import * as properties from '../../../emulator/script/properties.ts';
import * as scriptApp from '../../../emulator/script/script-app.ts';
import * as session from '../../../emulator/script/session.ts';
import * as trigger from '../../../emulator/script/trigger.ts';
import * as triggers from '../../../emulator/script/trigger-builder.ts';
import * as utilities from '../../../emulator/script/utilities.ts';
import * as menu from '../../../emulator/ui/menu.ts';
import * as ui from '../../../emulator/ui/ui.ts';
import { readNewer, readReference, target } from '../../../tools/signatures.ts';

const rooms = [
  blob,
  mail,
  cache,
  html,
  lock,
  logger,
  properties,
  scriptApp,
  session,
  clockTriggers,
  eventTriggers,
  trigger,
  triggers,
  utilities,
  menu,
  ui,
];
const all = readReference();
const before = readReference(false);
const newer = readNewer(all, before);

const classes = rooms.flatMap((room) =>
  Object.values(room).filter(
    (value): value is typeof value & { prototype: Service } =>
      typeof value === 'function' && value.prototype instanceof Service,
  ),
);

describe('the reference of Apps Script', () => {
  it('is what `npm run signatures` would write now', () => {
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(JSON.parse(JSON.stringify(all)));
  });

  it('still needs every method of newer.d.ts: the package has not caught up (platform.md §4.1)', () => {
    const caughtUp: string[] = [];
    for (const [name, entry] of Object.entries(newer.classes)) {
      for (const [method, overloads] of Object.entries(entry.methods)) {
        const known = before.classes[name]?.methods[method] ?? [];
        for (const overload of overloads) {
          if (known.some((one) => one.length === overload.length))
            caughtUp.push(`${name}.${method}`);
        }
      }
    }
    expect(caughtUp).toEqual([]);
    expect(Object.keys(newer.classes)).toContain('Forms.Form');
  });

  it('knows FormApp.create with its second argument, and the values of Ui.Button', () => {
    expect(reference.classes['Forms.FormApp']?.methods.create?.map((one) => one.length)).toEqual([
      1, 2,
    ]);
    expect(reference.enums['Base.Button']).toEqual(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  });
});

describe('the services of the runtime', () => {
  it('are at least the classes that a menu, a mail and a trigger need', () => {
    expect(classes.length).toBeGreaterThan(20);
  });

  it.each(classes.map((one) => [one.name, one] as const))(
    '%s has no public method that Google lacks',
    (_name, one) => {
      const text = readFileSync(
        new URL(`../../../emulator/${roomOf(one.name)}`, import.meta.url),
        'utf8',
      );
      const body = text.slice(text.indexOf(`class ${one.name} `));
      const gas = /gas = '([\w.]+)'/.exec(body)?.[1] ?? '';
      const listed = Object.keys(reference.classes[gas]?.methods ?? {});
      const own = Object.getOwnPropertyNames(one.prototype).filter(
        (name) => name !== 'constructor' && name !== 'toString',
      );
      expect(own.filter((name) => !listed.includes(name))).toEqual([]);
    },
  );
});

function roomOf(className: string): string {
  const root = new URL('../../../emulator/', import.meta.url);
  for (const folder of ['core', 'mail', 'script', 'ui']) {
    for (const file of readdirSync(new URL(`${folder}/`, root))) {
      const text = file.endsWith('.ts')
        ? readFileSync(new URL(`${folder}/${file}`, root), 'utf8')
        : '';
      if (text.includes(`export class ${className} extends Service`)) return `${folder}/${file}`;
    }
  }
  throw new Error(`No file declares ${className}.`);
}
