// The words that the fields of mails are filled with: Vietnamese whatever the office's own language.

import type { MailFactWords } from '../../domain/mail-templates/mail-facts.ts';
import { calendar } from '../../text/vi/calendar.ts';
import { enums } from '../../text/vi/enums.ts';
import { mailWords } from '../../text/vi/mail.ts';

export const mailFactWords: MailFactWords = {
  letterWithNumber: mailWords.letterWithNumber,
  letterWithoutNumber: mailWords.letterWithoutNumber,
  yes: mailWords.yes,
  latest: calendar.latest,
  urgency: enums.urgency,
};
