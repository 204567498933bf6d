// The templates of mails as staff have written them; a row or cell that is missing stands as shipped.

import {
  type MailText,
  type TemplateFault,
  templateFaults,
} from '../../domain/mail-templates/check-template.ts';
import { type MailTemplateId, mailTemplateIds } from '../../domain/mail-templates/fields.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { mailTemplates as shipped } from '../../text/vi/mail.ts';
import type { Kept } from '../../workbook/schema.ts';

export type MailTemplates = Readonly<Record<MailTemplateId, MailText>>;

/**
 * The texts of all templates, from one reading of their sheet. Throws `MAIL.TEMPLATE_FIELD`,
 * `MAIL.TEMPLATE_LACKS` or `MAIL.TEMPLATE_BROKEN` when one of those that are wanted cannot be used:
 * before anything is queued or sent.
 */
export function readTemplates(wanted: readonly MailTemplateId[], office: Office): MailTemplates {
  const rows = office.tables.read('mailTemplates').rows;
  const [problem] = wanted.flatMap((template) => problemsIn(template, rows, office));
  if (problem !== undefined) throw problem;
  return {
    LAY_Y_KIEN: textOf('LAY_Y_KIEN', rows),
    NHAC_TRUOC_HAN: textOf('NHAC_TRUOC_HAN', rows),
    NHAC_QUA_HAN: textOf('NHAC_QUA_HAN', rows),
    GIA_HAN: textOf('GIA_HAN', rows),
    XAC_NHAN: textOf('XAC_NHAN', rows),
    GIAO_VIEC: textOf('GIAO_VIEC', rows),
    CHUYEN_VIEC: textOf('CHUYEN_VIEC', rows),
    NHAC_NHAN_VIEC: textOf('NHAC_NHAN_VIEC', rows),
    NHAC_VIEC: textOf('NHAC_VIEC', rows),
    TIN_TUAN: textOf('TIN_TUAN', rows),
  };
}

/** Everything that is wrong with any template, as the check of the book tells it. */
export function templateProblems(office: Office): Problem[] {
  const rows = office.tables.read('mailTemplates').rows;
  return mailTemplateIds.flatMap((template) => problemsIn(template, rows, office));
}

type TemplateRow = Kept<'mailTemplates'>;

function rowOf(template: MailTemplateId, rows: readonly TemplateRow[]): TemplateRow | undefined {
  return rows.find(({ templateId }) => templateId === template);
}

function textOf(template: MailTemplateId, rows: readonly TemplateRow[]): MailText {
  const { subject = '', body = '' } = rowOf(template, rows) ?? {};
  return {
    subject: subject.trim() === '' ? shipped[template].subject : subject,
    body: body.trim() === '' ? shipped[template].body : body,
  };
}

function problemsIn(
  template: MailTemplateId,
  rows: readonly TemplateRow[],
  office: Office,
): Problem[] {
  const row = rowOf(template, rows);
  if (row === undefined) return [];
  return templateFaults(template, textOf(template, rows)).map((fault) => {
    const place = {
      sheet: office.tables.names.tab('mailTemplates'),
      row: row.rowNumber,
      column: office.tables.names.column('mailTemplates', fault.column),
      template,
    };
    return asProblem(fault, place);
  });
}

function asProblem(
  fault: TemplateFault,
  place: { sheet: string; row: number; column: string; template: string },
): Problem {
  switch (fault.kind) {
    case 'UNKNOWN_FIELD':
      return new Problem('MAIL.TEMPLATE_FIELD', {
        ...place,
        found: fault.found.slice(0, 40),
        nearest: fault.nearest,
      });
    case 'LACKS':
      return new Problem('MAIL.TEMPLATE_LACKS', { ...place, field: fault.field });
    case 'BROKEN':
      return new Problem('MAIL.TEMPLATE_BROKEN', { ...place, near: fault.near });
  }
}
