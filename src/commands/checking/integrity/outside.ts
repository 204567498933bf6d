// What belongs to the book outside its sheets: triggers, forms, documents in Drive. What serves nothing is
// taken away and what is missing is made; files are never deleted.

import { type FileFault, fileFaults, type OurFile } from '../../../domain/integrity/files.ts';
import { type FormFault, type FormState, formFaults } from '../../../domain/integrity/forms.ts';
import {
  type Purpose,
  type TriggerFault,
  triggerFaults,
} from '../../../domain/integrity/triggers.ts';
import type { Office } from '../../../ports.ts';
import type { Inspector } from '../../../upkeep-ports.ts';
import type { Kept } from '../../../workbook/schema.ts';
import { ackFormOf } from '../../tasks/ack-form.ts';
import type { IntegrityWords } from './integrity-words.ts';
import type { Found, Repair } from './repair.ts';

/** One question a form, one list of files, one of triggers. */
export function outsideFound(inspector: Inspector, office: Office, words: IntegrityWords): Found {
  const rounds = office.tables.read('rounds').rows;
  const files = inspector.files();
  const owner = office.person === office.book.rightsInForce().owner;
  const triggers = triggerFaults(
    inspector.triggers(),
    purposesOf(rounds, inspector, office),
    owner,
  );
  const forms = formFaults(rounds, (formId) => stateOf(formId, files, inspector));
  const found = fileFaults({
    files,
    documents: office.tables.read('documents').rows,
    formIds: new Set([...rounds.map(({ formId }) => formId), ackFormId(office)]),
    bookId: office.book.id(),
    owner,
  });
  return {
    lines: [...forms.flatMap(formLine), ...found.map((fault) => fileLine(fault))],
    repairs: [
      ...triggers.map((fault) => triggerRepair(fault, inspector, office, words)),
      ...forms
        .filter(({ code }) => code === 'FORM_OPEN')
        .map((fault) => formRepair(fault, office, words)),
    ],
  };

  /** One that is still open is closed by its repair. */
  function formLine({ code, roundId, rowNumber }: FormFault): string[] {
    if (code === 'FORM_OPEN') return [];
    return [words.place(words.forms[code](roundId), office.tables.names.tab('rounds'), rowNumber)];
  }

  function fileLine(fault: FileFault): string {
    if ('file' in fault) return words.files[fault.code](fault.file.name);
    const { code, docId, fileName, rowNumber } = fault;
    const said = words.files[code](docId, fileName);
    return words.place(said, office.tables.names.tab('documents'), rowNumber);
  }
}

/** What Drive knows of the bin, the form itself does not. */
function stateOf(formId: string, files: readonly OurFile[], inspector: Inspector): FormState {
  const trashed = files.some((file) => file.fileId === formId && file.trashed);
  return trashed ? 'TRASHED' : inspector.formState(formId);
}

const ackFormId = ({ memory }: Office): string => ackFormOf(memory)?.formId ?? '';

/** What triggers are for now: the day's work, edits, the forms that wait for answers. */
function purposesOf(
  rounds: readonly Kept<'rounds'>[],
  inspector: Inspector,
  office: Office,
): Purpose[] {
  const watched = [
    ...rounds
      .filter(({ status }) => status === 'MO')
      .map(({ formId, roundId }) => ({ formId, name: String(roundId) })),
    { formId: ackFormId(office), name: '' },
  ].filter(({ formId }) => formId !== '');
  return [
    { kind: 'DAILY', keptId: inspector.keptTrigger('DAILY') },
    { kind: 'EDITS', keptId: inspector.keptTrigger('EDITS') },
    { kind: 'PASSING', keptId: inspector.keptTrigger('CONTINUING') },
    { kind: 'PASSING', keptId: inspector.keptTrigger('CHECK') },
    ...watched.map(
      ({ formId, name }): Purpose => ({
        kind: 'FORM',
        keptId: inspector.keptTrigger({ formId }),
        formId,
        name,
      }),
    ),
  ];
}

function triggerRepair(
  fault: TriggerFault,
  inspector: Inspector,
  { triggers }: Office,
  words: IntegrityWords,
): Repair {
  const { trigger: said } = words;
  if (fault.code === 'TRIGGER_FOR_NOTHING') {
    const { id, handler } = fault.trigger;
    return {
      key: `trigger ${id}`,
      what: said.what(handler),
      now: said.forNothing,
      after: said.removed,
      proposed: true,
      deed: {
        action: 'REPAIR',
        entity: null,
        entityId: handler,
        detail: words.deeds.triggerRemoved(handler),
        cell: { field: '', old: words.kept.code(id), next: '' },
      },
      carryOut: () => inspector.removeTrigger(id),
    };
  }
  const { purpose } = fault;
  const serves = said.purpose(purpose.kind, purpose.kind === 'FORM' ? purpose.name : '');
  return {
    key: `trigger for ${purpose.kind} ${purpose.kind === 'FORM' ? purpose.formId : ''}`,
    what: serves,
    now: said.missing,
    after: said.made,
    proposed: true,
    deed: {
      action: 'REPAIR',
      entity: null,
      entityId: purpose.kind === 'FORM' ? purpose.name : purpose.kind,
      detail: words.deeds.triggerMade(serves),
    },
    carryOut() {
      switch (purpose.kind) {
        case 'DAILY':
          return triggers.ensureDaily();
        case 'EDITS':
          return triggers.watchBook();
        case 'FORM':
          return triggers.watchForm(purpose.formId, true);
      }
    },
  };
}

function formRepair(
  { roundId, formId }: FormFault,
  { forms }: Office,
  words: IntegrityWords,
): Repair {
  return {
    key: `form ${formId} open`,
    what: words.forms.of(roundId),
    now: words.forms.open,
    after: words.forms.closed,
    proposed: true,
    deed: {
      action: 'REPAIR',
      entity: 'rounds',
      entityId: roundId,
      detail: words.deeds.formClosed(roundId),
    },
    carryOut: () => forms.close(formId),
  };
}
