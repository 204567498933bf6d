// The grid speaks Vietnamese wherever a clerk meets it: its menus, panels, filters and refusals.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { vietnamese } from '../../../emulator/office/page/workbook/words.ts';

const library = dirname(createRequire(import.meta.url).resolve('@odoo/o-spreadsheet'));

/** The parts of the library's source, as its bundle marks them, whose words a clerk can meet. */
const MET =
  /^src\/(actions\/(?!figure)|components\/(error_tooltip|filters|grid_add|side_panel\/(conditional|criterion|data_val|find|column_stats|remove_dup|split))|helpers\/(sort_inter|ui\/(cut|merge|paste|sheet|split|toggle))|registries\/(criterion|menus\/(?!figure))|types\/errors)/;
/** What has no place in the office (`usual-menus.ts`), and names of functions. */
const WITHOUT =
  /carousel|chart|pivot|image|figure|table|named range|settings|irregularity|side panel|^(SUM|AVERAGE|COUNT|MAX|MIN|All|Group|%\(zoom)/i;

test('every menu, panel, criterion and refusal that a clerk meets is Vietnamese', () => {
  const source = readFileSync(join(library, 'o_spreadsheet.esm.js'), 'utf8');
  const english = source
    .split('//#region ')
    .filter((region) => MET.test(region))
    .flatMap((region) => [...region.matchAll(/\b_t\(("(?:[^"\\]|\\.)*")/g)])
    .map((match): string => JSON.parse(match[1] ?? '""'))
    .filter((text) => !WITHOUT.test(text) && vietnamese(text) === text.replace(/%s/g, ''));
  expect(new Set(english)).toEqual(new Set());
  expect(source).toContain('//#region src/actions/');
});

test('values stand in the sentence where the library puts them', () => {
  expect(vietnamese('Hide rows %s - %s', 3, 5)).toBe('Ẩn các hàng 3 – 5');
  expect(vietnamese('Go to %(label)s', { label: 'Sổ góp ý' })).toBe('Đến Sổ góp ý');
});
