// What a summary report is made from.

import type { TableForm } from '../comment-rows.ts';
import type { OfficeIdentity, Registration, RoundFacts } from '../facts.ts';

export interface SummaryReportInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly form: TableForm;
  /** To whom the report goes, `UBND tỉnh Bắc Giang`. */
  readonly recipient: string;
}
