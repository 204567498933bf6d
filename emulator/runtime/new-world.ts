// The world at its beginning: one account, one clock, one bound file, nothing else.

import { mintId } from '../core/mint.ts';
import type { Account, World } from '../core/world.ts';
import { makeDocument } from '../documents/document-store.ts';
import { newFile } from '../drive/new-file.ts';
import { makeForm } from '../forms/form-store.ts';
import { newScriptState } from '../script/state.ts';
import { newSpreadsheet } from '../spreadsheet/new-spreadsheet.ts';
import type { RuntimeOptions } from './runtime.ts';

/** A new world as the options want it; `zone` is the manifest's. */
export function newWorld(options: RuntimeOptions, zone: string): World {
  const owner: Account = {
    email: 'van.thu@sonongnghiep.example.vn',
    plan: 'consumer',
    locale: 'vi',
    ...options.account,
  };
  const world: World = {
    now: momentFrom(options.now),
    nextId: 1,
    owner,
    bound: null,
    quotas: {},
    script: newScriptState(),
    spreadsheets: {},
    forms: { byId: {}, created: [] },
    mail: { messages: [], used: [], boxes: {} },
    calendar: { calendars: [] },
    drive: { files: {} },
    documents: { byId: {} },
    copies: {},
  };
  bind(world, options, zone);
  return world;
}

function bind(world: World, options: RuntimeOptions, zone: string): void {
  const kind = options.bound ?? 'spreadsheet';
  const name = options.title ?? (world.owner.locale === 'vi' ? 'Không có tiêu đề' : 'Untitled');
  if (kind === false) return;
  if (kind === 'document') {
    world.bound = { kind, id: makeDocument(world, name, world.owner.email, world.now) };
    return;
  }
  if (kind === 'form') {
    const form = makeForm(world, {
      fileName: name,
      published: true,
      responders: 'anyone',
      now: world.now,
    });
    world.bound = { kind, id: form.id };
    return;
  }
  const id = mintId(world, '1', 43);
  const timeZone = options.timeZone ?? zone;
  const locale = options.locale ?? (world.owner.locale === 'vi' ? 'vi_VN' : 'en_US');
  world.spreadsheets[id] = newSpreadsheet({
    id,
    name,
    locale,
    timeZone,
    language: world.owner.locale,
  });
  world.bound = { kind, id };
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  newFile(world, { id, name, mimeType, owner: world.owner.email, now: world.now });
}

/** Milliseconds, or an ISO text; a text without an offset would mean the host's zone, so it is refused. */
export function momentFrom(given: number | string): number {
  if (typeof given === 'number') return given;
  const at = /(Z|[+-]\d{2}:?\d{2})$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(at))
    throw new Error(`“${given}” is no moment: write it like 2021-08-23T08:00:00+07:00.`);
  return at;
}
