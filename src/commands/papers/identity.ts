// The office as papers print it, from the settings and the legal bases of the register.

import { proseDay } from '../../domain/calendar/print.ts';
import type { OfficeIdentity } from '../../domain/documents/facts.ts';
import { isSecret } from '../../domain/documents/secrecy.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';

/** The identity for the frame of every paper; the register's bases come in its order, but secret ones. */
export function identityOf(
  settings: Settings,
  documents: readonly Row<'documents'>[],
): OfficeIdentity {
  return {
    parentBody: settings.parentBody,
    body: settings.office,
    place: settings.place,
    bodyCode: settings.officeCode,
    unitCode: settings.unitCode,
    unitName: settings.unit,
    programme: settings.programme,
    planNumber: settings.planNumber,
    planDate: settings.planDate,
    legalBases: documents.filter((row) => row.type === 'CAN_CU' && !isSecret(row)).map(cited),
    signature: { authority: '', position: settings.signerTitle, name: settings.signer },
    draftStamp: settings.draftStamp,
  };
}

/** “Quyết định số 1199/QĐ-UBND ngày 24/12/2020 của UBND tỉnh về việc …”: the first word is the type. */
function cited({ subject, number, issuedDate, organ }: Row<'documents'>): string {
  const about = subject.search(/\s(về|Về)\s/);
  const type = about < 0 ? subject : subject.slice(0, about);
  const rest = about < 0 ? '' : ` ${subject.slice(about).trim()}`;
  const date = issuedDate === null ? '' : ` ngày ${proseDay(issuedDate)}`;
  return `${type} số ${number}${date} của ${organ}${rest}`;
}
