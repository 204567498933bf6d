// The words of the dialog that puts the evidence of a round into one folder. English.

import type { evidencePack as vietnamese } from '../../vi/dialogs/evidence-pack.ts';

export const evidencePack: typeof vietnamese = {
  title: 'Evidence pack of a round',
  intro:
    'The book makes one folder in Google Drive and copies the documents of the round into it in order, with the list of those asked, the replies word for word and an index. Done again, it adds to the same folder and makes no other.',
  inside: 'What the folder will hold',
  linked: 'Only linked in the index (files this book did not make)',
  nothingLinked: 'None.',
  index: '00. Mục lục minh chứng',
  sent: '02. Danh sách gửi xin ý kiến, tình hình trả lời',
  replies: '04. Trả lời của các cơ quan (nguyên văn)',
  confirm: 'Make the evidence pack',
};
