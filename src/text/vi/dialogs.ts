// The words of the dialogs. Vietnamese. Functions are called on the server; pages get plain strings.

import { absence } from './dialogs/absence.ts';
import { answerComments } from './dialogs/answer-comments.ts';
import { askLeader } from './dialogs/ask-leader.ts';
import { assignComments } from './dialogs/assign-comments.ts';
import { assignTasks } from './dialogs/assign-tasks.ts';
import { bodies } from './dialogs/bodies.ts';
import { bulkAnswer } from './dialogs/bulk-answer.ts';
import { checkComments } from './dialogs/check-comments.ts';
import { checkLayout } from './dialogs/check-layout.ts';
import { contacts } from './dialogs/contacts.ts';
import { dossierDialog } from './dialogs/dossier.ts';
import { draftsDialog } from './dialogs/drafts.ts';
import { enterReplyDialog } from './dialogs/enter-reply.ts';
import { evidencePack } from './dialogs/evidence-pack.ts';
import { letterNumber } from './dialogs/letter-number.ts';
import { mails } from './dialogs/mails.ts';
import { makeDocuments } from './dialogs/make-documents.ts';
import { mergeComments } from './dialogs/merge-comments.ts';
import { movePhase } from './dialogs/move-phase.ts';
import { newBook } from './dialogs/new-book.ts';
import { openRound } from './dialogs/open-round.ts';
import { outlineDialog } from './dialogs/outline.ts';
import { planImport } from './dialogs/plan-import.ts';
import { reminding } from './dialogs/reminding.ts';
import { replyLetters } from './dialogs/reply-letters.ts';
import { roundSteps } from './dialogs/round-steps.ts';
import { systemCheck } from './dialogs/system-check.ts';
import { trayDialog } from './dialogs/tray.ts';

export const dialogs = {
  checkLayout,
  mails,
  answerComments,
  assignComments,
  bulkAnswer,
  checkComments,
  askLeader,
  assignTasks,
  absence,
  bodies,
  contacts,
  letterNumber,
  planImport,
  mergeComments,
  movePhase,
  reminding,
  replyLetters,
  systemCheck,
  evidencePack,
  common: {
    cancel: 'Hủy',
    close: 'Đóng',
    working: 'Đang thực hiện…',
    goesOn: 'Đóng hộp thoại không dừng việc này.',
    seconds: 'giây',
    failed: 'Chưa thực hiện được',
    none: 'Không có',
    round: 'Đợt',
    required: 'bắt buộc',
    dayHint: 'ngày/tháng/năm',
    noRounds: 'Không có đợt nào ở trạng thái phù hợp.',
    serverLost: 'Mất kết nối với Google. Đóng hộp thoại này và kiểm tra sổ trước khi làm lại.',
  },
  newBook,
  openRound,
  enterReply: enterReplyDialog,
  closeRound: {
    title: 'Đóng đợt',
    intro:
      'Đóng đợt thì biểu mẫu thôi nhận câu trả lời; trả lời đến sau được nhập bằng văn bản và đánh dấu muộn.',
    confirm: 'Đóng đợt',
    done: 'Đã đóng đợt',
  },
  makeDocuments,
  tray: trayDialog,
  roundSteps,
  outline: outlineDialog,
  drafts: draftsDialog,
  dossier: dossierDialog,
  report: { title: 'Kết quả' },
};
