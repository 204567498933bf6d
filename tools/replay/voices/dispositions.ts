// How the drafting team answers a comment, in the phrases that offices use (practice.md, 2.2).

import { chanceOf, pick } from './prng.ts';
import type { Answer, Voice } from './voice.ts';
import { everyVoice } from './words/by-body.ts';

const ACCEPTED = [
  'Tiếp thu, điều chỉnh.',
  'Tiếp thu, bổ sung vào dự thảo.',
  'Tiếp thu, thực hiện bổ sung.',
] as const;
const IN_PART =
  'Tiếp thu một phần: bổ sung nội dung chính, diễn đạt lại cho phù hợp với bố cục của dự thảo.';
const KEPT =
  'Đề xuất giữ nguyên theo dự thảo: nội dung đã được thể hiện trong nhóm nhiệm vụ, giải pháp liên quan, không nêu thêm thành nội dung riêng.';
const WHEN_POSSIBLE = 'Tiếp thu, thực hiện khi đủ điều kiện về kinh phí và nhân lực.';

const fileNames: Readonly<Record<Voice['part'], string>> = {
  BC: 'dự thảo Báo cáo',
  DA: 'dự thảo Đề án',
  TTR: 'dự thảo Tờ trình',
  QD: 'dự thảo Quyết định',
  CHUNG: 'hồ sơ Đề án',
};

const known = new Map(everyVoice.map((entry) => [folded(entry.voice.content), entry]));

/** What staff note about a comment they have read; null for one that no voice of ours speaks. */
export function voiceOf(content: string): Voice | null {
  return known.get(folded(content))?.voice ?? null;
}

/**
 * The answer to a comment, found again by its words. A comment nobody knows is noted for later.
 * What is accepted names its place in the next draft.
 */
export function dispositionFor(comment: { readonly content: string }, seed: number): Answer {
  const found = known.get(folded(comment.content));
  if (found === undefined) {
    return { disposition: 'GHI_NHAN', explanation: WHEN_POSSIBLE, changeRef: '' };
  }
  const { voice, draft, binding } = found;
  if (voice.answer !== null) return voice.answer;
  const chance = chanceOf(seed, 'answer', folded(comment.content));
  const changeRef = placeInDraft(voice, draft);
  const share = chance();
  const explanation = pick(chance, ACCEPTED);
  if (binding || voice.severity === 'BIEN_TAP' || share < 0.45) {
    return { disposition: 'TIEP_THU', explanation, changeRef };
  }
  // Only a wish about content may be left out; a wrong figure or legal basis is mended.
  if (voice.severity === 'GOP_Y' && voice.kind === 'NOI_DUNG' && share > 0.67) {
    return { disposition: 'GIU_NGUYEN', explanation: KEPT, changeRef: '' };
  }
  if (share < 0.83) return { disposition: 'TIEP_THU_MOT_PHAN', explanation: IN_PART, changeRef };
  return { disposition: 'TIEP_THU', explanation, changeRef };
}

/** Pages move from draft to draft, so only the clause is named. */
function placeInDraft({ part, place }: Voice, draft: string): string {
  const clause = place.replace(/,? ?trang \d+.*$/i, '').trim();
  const file = `${fileNames[part]} (${draft})`;
  return clause === '' || part === 'CHUNG'
    ? file.charAt(0).toUpperCase() + file.slice(1)
    : `${clause} ${file}`;
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
