// What the page of the mails sends: which mail of which body in which round; of which member or leader where there is no round.

import * as v from 'valibot';
import { idOf, type RoundId } from '../../domain/ids.ts';
import {
  type MailTemplateId,
  mailTemplateIds,
  roundTemplateIds,
} from '../../domain/mail-templates/fields.ts';
import { bodyId, read, roundId } from './fields.ts';

const mail = v.object({
  roundId,
  bodyId,
  template: v.picklist<readonly MailTemplateId[]>(mailTemplateIds),
});

export type MailInput = v.InferOutput<typeof mail>;

/** A mail that is no round's belongs to none, whatever its place in the page is called. */
export function readMailInput(input: unknown): MailInput {
  const asked = read(mail, input);
  const ofRound = roundTemplateIds.some((id) => id === asked.template);
  return ofRound ? asked : { ...asked, roundId: idOf<RoundId>('') };
}
