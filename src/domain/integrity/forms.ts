// The forms of the rounds held against where the rounds stand.

import type { Row } from '../../workbook/schema.ts';
import type { RoundId } from '../ids.ts';

export type FormState = 'OPEN' | 'CLOSED' | 'GONE' | 'TRASHED';

export interface FormFault {
  /** `FORM_OPEN`: it takes answers though its round is over. */
  readonly code: 'FORM_GONE' | 'FORM_TRASHED' | 'FORM_CLOSED' | 'FORM_OPEN';
  readonly roundId: RoundId;
  readonly formId: string;
  readonly rowNumber: number;
}

type Round = Pick<Row<'rounds'>, 'roundId' | 'formId' | 'status'> & { readonly rowNumber: number };

/** Rounds whose form is asked for: those that have one and are not locked for good. */
export const asksForForm = ({ formId, status }: Round): boolean =>
  formId !== '' && status !== 'KHOA' && status !== 'NHAP';

/** One fault a form at most; [] when each is as its round asks. */
export function formFaults(
  rounds: readonly Round[],
  stateOf: (formId: string) => FormState,
): FormFault[] {
  return rounds.filter(asksForForm).flatMap((round) => {
    const { roundId, formId, rowNumber } = round;
    const code = faultOf(stateOf(formId), round.status === 'MO');
    return code === null ? [] : [{ code, roundId, formId, rowNumber }];
  });
}

function faultOf(state: FormState, roundIsOpen: boolean): FormFault['code'] | null {
  switch (state) {
    case 'GONE':
      return 'FORM_GONE';
    case 'TRASHED':
      return 'FORM_TRASHED';
    case 'CLOSED':
      return roundIsOpen ? 'FORM_CLOSED' : null;
    case 'OPEN':
      return roundIsOpen ? null : 'FORM_OPEN';
  }
}
