// What the page of the mails sends: which mail of which body in which round.

import * as v from 'valibot';
import { type RoundTemplateId, roundTemplateIds } from '../../domain/mail-templates/fields.ts';
import { bodyId, read, roundId } from './fields.ts';

const mail = v.object({
  roundId,
  bodyId,
  template: v.picklist<readonly RoundTemplateId[]>(roundTemplateIds),
});

export type MailInput = v.InferOutput<typeof mail>;

export const readMailInput = (input: unknown): MailInput => read(mail, input);
