// What the page of the mails sends: which mail of which body in which round; of which member where there is no round.

import * as v from 'valibot';
import { type MailTemplateId, mailTemplateIds } from '../../domain/mail-templates/fields.ts';
import { bodyId, read, roundId } from './fields.ts';

const mail = v.object({
  roundId,
  bodyId,
  template: v.picklist<readonly MailTemplateId[]>(mailTemplateIds),
});

export type MailInput = v.InferOutput<typeof mail>;

export const readMailInput = (input: unknown): MailInput => read(mail, input);
