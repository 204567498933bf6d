// What a version of a file is called in lists and reports.

import type { Words } from '../../text/words.ts';
import type { FiledDraft } from './find-draft.ts';

/** `Đề án, lần 1` */
export function draftName({ part, version }: FiledDraft, { enums }: Words): string {
  return `${enums.part[part]}, ${version}`;
}
