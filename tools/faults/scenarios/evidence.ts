// The evidence of D4 is put into one folder: copies of its documents, three lists.

import { enums } from '../../../src/text/vi/enums.ts';
import { evidence as words } from '../../../src/text/vi/reports/evidence.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage, Told } from '../stage.ts';

/** What lies in the folder, by the numbers that its names begin with. */
const NUMBERS = ['00', '01', '02', '04', '06', '07'];

/** The folders of the pack, and what lies in them. */
function packed(stage: Stage): { readonly folders: number; readonly names: readonly string[] } {
  const files = Object.values(stage.runtime.world.drive.files).filter(({ trashed }) => !trashed);
  const folders = files.filter(({ name }) => name.startsWith('Đợt D4 - Minh chứng'));
  const ids = new Set(folders.map(({ id }) => id));
  const inside = files.filter(({ parents }) => parents.some((parent) => ids.has(parent)));
  return { folders: folders.length, names: inside.map(({ name }) => name).sort() };
}

/** A report that has no index, or names a document that could not be copied, asks to press again. */
async function make(stage: Stage): Promise<Told> {
  const told = await stage.ask('makeEvidencePack', { roundId: 'D4' });
  const report = JSON.stringify(told.value ?? '');
  const isWhole = report.includes(words.index) && !report.includes(words.unreached);
  return isWhole ? told : { ...told, done: false };
}

export const evidencePack: Scenario = {
  name: 'evidence-pack',
  place: 'closed',
  entry: 'ask',
  async prepare(stage) {
    const kinds = ['BANG_TONG_HOP', 'BAO_CAO'];
    await stage.must(stage.ask('makeDocuments', { roundId: 'D4', kinds }));
  },
  act: make,
  missing(stage) {
    const { folders, names } = packed(stage);
    // What said that a document could not be copied has a next version: the newest one alone counts.
    const numbers = new Set(names.map((name) => name.slice(0, 2)));
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    const indexes = names.filter((name) => name.startsWith('00')).length;
    const told = stage.column(
      'audit',
      'newValue',
      (row) => row.text('action') === enums.deed.EVIDENCE_PACK && row.text('newValue') !== '',
    );
    return [
      ...unless(folders === 1, `${folders} folders of the evidence.`),
      ...unless([...numbers].join() === NUMBERS.join(), `There are “${names.join('”, “')}”.`),
      ...unless(twice.length === 0, `Twice there are “${twice.join('”, “')}”.`),
      ...unless(
        told.length === indexes && new Set(told).size === indexes,
        `The history tells of ${told.length} indexes, there are ${indexes}.`,
      ),
    ];
  },
};
