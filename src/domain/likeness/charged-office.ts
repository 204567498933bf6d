// Whom a comment wants something given to.

import { tellingWords } from './wording.ts';
import type { Word } from './words.ts';

/** What follows the name of whom it is given to. */
const DOES = new Set('chu lam phoi thuc dieu bo theo tham dau trien xay to quan thong'.split(' '));
const NAME_LENGTH = 8;

/** The name after “giao”: “giao Sở Tài chính chủ trì …” charges so, tai, chinh. */
export function chargedIn(words: readonly Word[]): string[] {
  const giao = words.findIndex(
    ({ folded }, at) => folded === 'giao' && !BEFORE_GIAO.has(words[at - 1]?.folded ?? ''),
  );
  if (giao < 0) return [];
  const name = tellingWords(words.slice(giao + 1, giao + 1 + NAME_LENGTH)).map(
    ({ folded }) => folded,
  );
  if (!OFFICES.has(name[0] ?? '')) return [];
  const end = name.findIndex((word, at) => at > 1 && DOES.has(word));
  return end < 0 ? name : name.slice(0, end);
}

/** “Chuyển giao”, “được giao”: nobody is charged. */
const BEFORE_GIAO = new Set('chuyen duoc ban'.split(' '));
/** How names of offices begin. */
const OFFICES = new Set('so ban ubnd phong cuc chi van cong bo trung hoi vien truong'.split(' '));
