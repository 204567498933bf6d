// What a summary report is made from.

import type { WordingFor } from '../../wording/catalogue.ts';
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

/** The wording of the report, and of the table that it has as an annex. */
export interface ReportWordings {
  readonly report: WordingFor<'BAO_CAO'>;
  readonly table: WordingFor<'BANG_TONG_HOP'>;
}
