// The one door for the pages of the dialogs: a name on the allow-list, an answer with a sentence on failure.

import { Problem } from '../domain/problem.ts';
import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { sendDue } from './sending/send-due.ts';
import { told } from './tell.ts';

export type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };

/** Answers a dialog's page; never throws what a person could not read. */
export async function ask(
  name: string,
  input: unknown,
  office: Office = googleOffice(),
): Promise<Answer> {
  try {
    return { ok: true, value: await answered(name, input, office) };
  } catch (error) {
    return { ok: false, ...told(error, office) };
  }
}

/** Mails are sent by what the ticks send them with; everything else is asked for at the desk. */
function answered(name: string, input: unknown, office: Office): unknown {
  if (name === 'sendDue') return sendDue(office);
  const endpoint = office.desk().endpoints.get(name);
  if (endpoint === undefined) throw new Problem('INPUT.SHAPE', {});
  return endpoint(input, office);
}
