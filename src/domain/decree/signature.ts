// Who signs: authority, position, name (Mục II.7).

import type { Anatomy } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import { isCapitals, type Piece, plain } from './placed.ts';
import type { Finding } from './rules.ts';

/** Abbreviations of authority as they are typed, with the full stop or without. */
const AUTHORITY = /^(TM|Q|KT|TL|TUQ)(\.?)\s+/u;
const DEGREE = /^((pgs|gs|ts|ths|bs|ks|cn|ngnd|ngưt)\.?\s*)+(ts\.?\s*)?(?=\p{Lu})/iu;
const HINT = /^\(.*\)$/u;

export function signatureFindings(anatomy: Anatomy): Finding[] {
  const { kind, signatures } = anatomy;
  if (kind === 'KHAC') return [];
  if (signatures.length === 0) return [finding('SIGNATURE_MISSING')];
  const two = kind === 'BIEN_BAN' && signatures.length < 2;
  return [
    ...(two ? [finding('SIGNATURE_TWO')] : []),
    ...signatures.flatMap((lines) => linesFindings(lines)),
  ];
}

function linesFindings(lines: readonly Piece[]): Finding[] {
  const written = lines.filter(({ text }) => !HINT.test(plain(text)));
  const names = written.filter(({ text }, index) => index > 0 && !isCapitals(text));
  const positions = written.filter((line) => !names.includes(line));
  return [
    ...positions.flatMap((line) => [...lookFindings('POSITION', line), ...authorityFindings(line)]),
    ...deputyFindings(positions),
    ...names.flatMap((line) => [...lookFindings('SIGNER', line), ...degreeFindings(line)]),
  ];
}

function authorityFindings(line: Piece): Finding[] {
  const match = AUTHORITY.exec(plain(line.text));
  return match !== null && match[2] === ''
    ? [finding('SIGNATURE_FOR', line.text, plain(line.text))]
    : [];
}

/** Under “KT. GIÁM ĐỐC” signs a deputy. */
function deputyFindings(positions: readonly Piece[]): Finding[] {
  const [first, second] = positions.map(({ text }) => plain(text).toUpperCase());
  if (first === undefined || !/^KT\.?\s/u.test(first)) return [];
  return second !== undefined && /^(PHÓ|THỨ TRƯỞNG|Q\.)/u.test(second)
    ? []
    : [finding('SIGNATURE_DEPUTY', first)];
}

function degreeFindings(line: Piece): Finding[] {
  return DEGREE.test(plain(line.text))
    ? [finding('SIGNATURE_DEGREE', line.text, plain(line.text))]
    : [];
}
