// The files of the dossier: “Hồ sơ gồm: (1) …; (2) …; (3) … (kèm theo …)”.

import type { Ids } from '../../workbook/enums.ts';
import { partedBy } from './clauses.ts';

export interface ReadFile {
  readonly part: Ids<'part'>;
  readonly name: string;
  readonly typeCode: string;
}

export interface ReadDossier {
  /** The paragraph that names them, letter for letter. */
  readonly text: string;
  /** How many the plan counts; what goes along with one is a file of its own. */
  readonly counted: number;
  readonly files: readonly ReadFile[];
}

const NAMED = /hồ sơ[^:]*gồm[^:(]*(?::|\(1\))/iu;
const TYPES: readonly (readonly [Ids<'part'>, string, RegExp])[] = [
  ['BC', 'BC', /^(?:dự thảo\s+)?báo cáo/iu],
  ['TTR', 'TTr', /^(?:dự thảo\s+)?tờ trình/iu],
  ['QD', 'QĐ', /^(?:dự thảo\s+)?(?:quyết định|nghị quyết)/iu],
  ['DA', 'ĐA', /^(?:dự thảo\s+)?đề án/iu],
];
const ALONG = /\s*\((?:kèm(?:\s+theo)?|đính kèm)\s+([^()]+)\)/iu;

/** The dossier that a paragraph lists; null when it lists none. */
export function dossierOf(paragraph: string): ReadDossier | null {
  const named = NAMED.exec(paragraph);
  if (named === null) return null;
  const list = paragraph.slice(paragraph.indexOf(':', named.index) + 1 || named.index);
  const numbered = list.split(/\(\d{1,2}\)/u).slice(1);
  const items = (numbered.length > 0 ? numbered : listed(list)).map((item) =>
    item.replace(/^[\s:]+|[\s;.,]+$/gu, ''),
  );
  const files = items.flatMap((item) => {
    const along = ALONG.exec(item)?.[1];
    return [item.replace(ALONG, ''), ...(along === undefined ? [] : [along])].flatMap(fileOf);
  });
  const parts = new Set<string>();
  const first = files.filter(({ part }) => !parts.has(part) && parts.add(part));
  return first.length === 0 ? null : { text: paragraph, counted: items.length, files: first };
}

/** Without numbers: what semicolons part, else what commas do. */
function listed(list: string): string[] {
  const parts = partedBy(list, ';');
  return parts.length > 1 ? parts : partedBy(list, ',');
}

function fileOf(name: string): ReadFile[] {
  const type = TYPES.find(([, , pattern]) => pattern.test(name));
  return type === undefined ? [] : [{ part: type[0], name, typeCode: type[1] }];
}
