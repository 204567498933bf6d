// How bodies sign: the symbol of their letters and the office of who signs, never a person's name.

import { between, type Chance, pick } from './prng.ts';

type Titles = readonly [string, ...string[]];

/** Body's abbreviation and drafting unit; districts, enterprises and units are told by rule. */
const symbols: Readonly<Record<string, string>> = {
  VPUBND: 'VP-KGVX',
  TTRA: 'TTr-VP',
  SNV: 'SNV-TCBC',
  STP: 'STP-XDKTVB',
  SKHDT: 'SKHĐT-TH',
  STC: 'STC-HCSN',
  SCT: 'SCT-QLCN',
  SNN: 'SNN-KHTC',
  SGTVT: 'SGTVT-VP',
  SXD: 'SXD-KTVLXD',
  STNMT: 'STNMT-VP',
  STTTT: 'STTTT-CNTT',
  SLDTBXH: 'SLĐTBXH-GDNN',
  SVHTTDL: 'SVHTTDL-VP',
  SGDDT: 'SGDĐT-VP',
  SYT: 'SYT-NVY',
  SNGV: 'SNgV-HTQT',
  BDT: 'BDT-KHTH',
  BQLKCN: 'BQLKCN-DN',
  NATEC: 'PTTTDN-TTCN',
};

const districts = new Set(['TPBG', 'HH', 'LG', 'LNg', 'LN', 'SD', 'TY', 'VY', 'YD', 'YT']);

const titles: Readonly<Record<string, Titles>> = {
  VPUBND: ['Phó Chánh Văn phòng'],
  TTRA: ['Phó Chánh Thanh tra tỉnh'],
  BDT: ['Phó Trưởng ban'],
  BQLKCN: ['Phó Trưởng ban', 'Trưởng ban'],
  NATEC: ['Phó Cục trưởng'],
  QLCN: ['Trưởng phòng'],
  QLKH: ['Trưởng phòng'],
  CSSHTT: ['Trưởng phòng'],
  TDC: ['Chi cục trưởng'],
  TTUD: ['Giám đốc Trung tâm'],
  VPS: ['Chánh Văn phòng Sở'],
  TTS: ['Chánh Thanh tra Sở'],
};

/** `345/STC-HCSN`; '' for those whose answer carries no number. */
export function officialNumber(bodyId: string, chance: Chance): string {
  const symbol = districts.has(bodyId) ? 'UBND-KTHT' : symbols[bodyId];
  return symbol === undefined ? '' : `${between(chance, 112, 2980)}/${symbol}`;
}

/** The office of who signs. */
export function signerOf(bodyId: string, chance: Chance): string {
  if (bodyId === 'TPBG') return pick(chance, ['Phó Chủ tịch UBND thành phố']);
  if (districts.has(bodyId))
    return pick(chance, ['Phó Chủ tịch UBND huyện', 'Chủ tịch UBND huyện']);
  return pick(chance, titles[bodyId] ?? ['Phó Giám đốc', 'Phó Giám đốc', 'Giám đốc']);
}
