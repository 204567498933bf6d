// The one sentence that says where the Đề án stands.

import type { Ids } from '../../workbook/enums.ts';
import { proseDay } from '../calendar/print.ts';
import type { Expected, Figures, Health } from './figures.ts';
import type { Stage } from './phases.ts';
import { type DashboardWords, fill } from './words.ts';

/**
 * “Đề án đang ở giai đoạn P6 – …, còn 13 ngày làm việc đến hết giai đoạn (10/9/2021); dự kiến trình
 * tháng 12/2021. Xanh: đúng tiến độ, không có việc quá hạn.”
 */
export function sentenceOf(
  figures: Pick<Figures, 'stage' | 'expected' | 'health'>,
  words: DashboardWords,
  levels: Readonly<Record<Ids<'health'>, string>>,
): string {
  const { stage, expected, health } = figures;
  if (stage.kind === 'empty') return words.sentence.empty;
  const when =
    expected === null || stage.kind === 'done'
      ? ''
      : fill(words.sentence.expected, { when: expectedWords(expected, words) });
  const verdict = fill(words.sentence.health, {
    level: levels[health.level],
    reason: reasonOf(health, words),
  });
  return stageWords(stage, words) + when + verdict;
}

function stageWords(stage: Exclude<Stage, { kind: 'empty' }>, words: DashboardWords): string {
  const { sentence } = words;
  switch (stage.kind) {
    case 'done':
      return sentence.done;
    case 'over':
      return fill(sentence.over, { end: proseDay(stage.end) });
    case 'before':
      return fill(sentence.before, {
        phase: stage.next.id,
        title: stage.next.title,
        start: proseDay(stage.next.start),
      });
    case 'running':
      return fill(sentence.running, {
        phase: stage.phase.id,
        title: stage.phase.title,
        days: stage.daysLeft,
        end: proseDay(stage.phase.end),
      });
    case 'between':
      return fill(sentence.between, {
        last: stage.last.id,
        lastEnd: proseDay(stage.last.end),
        phase: stage.next.id,
        title: stage.next.title,
        start: proseDay(stage.next.start),
        days: stage.daysLeft,
      });
  }
}

function expectedWords(expected: Expected, words: DashboardWords): string {
  switch (expected.kind) {
    case 'words':
      return expected.words;
    case 'day':
      return fill(words.onDay, { day: proseDay(expected.day) });
    case 'late':
      return fill(words.onDayLate, { day: proseDay(expected.day) });
  }
}

function reasonOf(health: Health, words: DashboardWords): string {
  switch (health.level) {
    case 'XANH':
      return words.reasons.onTime;
    case 'VANG':
      return health.foreseenLate ? words.reasons.foreseenLate : words.reasons.attention;
    case 'DO':
      return fill(words.reasons.late, { phase: health.latePhase ?? '' });
  }
}
