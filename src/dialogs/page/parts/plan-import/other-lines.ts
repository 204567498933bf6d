// The other lines of the proposal: rounds, members, bases, files, settings, each with the fields a person may change.

import type {
  BasisProposed,
  FileProposed,
  MemberProposed,
  PlanImportData,
  RoundProposed,
  SettingProposed,
} from '../../../data/plan-import.ts';
import { dayField } from '../day-field.ts';
import { element, field, input, select } from '../elements.ts';
import {
  type ChosenLine,
  lineBox,
  lineHead,
  noteList,
  textField,
  tickable,
  type Words,
} from './chosen-line.ts';

export function roundLine(
  round: RoundProposed,
  { words, modes, common }: PlanImportData,
): ChosenLine<object> {
  const title = textField(round.title);
  const mode = select(modes, round.mode);
  const version = textField(round.draftVersion);
  const sendDate = dayField(common.dayHint, round.sendDate);
  const period = input('number', round.periodN === null ? '' : String(round.periodN));
  period.min = '1';
  const periodLine = field(words.period, period);
  const follow = (): void => {
    periodLine.hidden = mode.value === 'HOI_NGHI';
  };
  mode.addEventListener('change', follow);
  follow();
  const box = lineBox(round, `${words.take} ${round.id}`);
  const view = element(
    'fieldset',
    {},
    lineHead(box, `${round.id} – ${words.phase} ${round.phaseId}`, round, words),
    element('p', { class: 'soft' }, `${words.source}: ${round.source}`),
    element('p', {}, `${words.asked}: ${round.askedShown}`),
    element(
      'div',
      { class: 'row' },
      field(words.roundTitle, title),
      field(words.mode, mode),
      field(words.draftVersion, version),
    ),
    element('div', { class: 'row' }, field(words.sendDay, sendDate.control), periodLine),
    ...noteList(round.notes),
  );
  return tickable(box, view, () => ({
    roundId: round.id,
    title: title.value,
    phaseId: round.phaseId,
    mode: mode.value,
    draftVersion: version.value,
    parts: round.parts,
    asked: round.asked,
    periodN: periodLine.hidden || period.value === '' ? null : Number(period.value),
    sendDate: sendDate.value(),
  }));
}

/** A line of a table: the box, then a field for each cell. */
function row(box: HTMLInputElement, cells: readonly (Node | string)[]): HTMLElement {
  return element('tr', {}, element('td', {}, box), ...cells.map((cell) => element('td', {}, cell)));
}

const named = <Control extends HTMLElement>(control: Control, label: string): Control => {
  control.setAttribute('aria-label', label);
  return control;
};

export function memberLine(
  member: MemberProposed,
  { words, roles }: PlanImportData,
): ChosenLine<object> {
  const honorific = named(textField(member.honorific), words.honorific);
  const fullName = named(textField(member.fullName), words.fullName);
  const position = named(
    textField(member.position, member.position.length > 50 ? 3 : 2),
    words.position,
  );
  const unit = named(textField(member.unit, member.unit.length > 50 ? 3 : 2), words.unit);
  const role = named(select(roles, member.teamRole), words.role);
  const box = lineBox(member, `${words.take} ${member.fullName}`);
  const cells = [honorific, fullName, position, unit, member.there ? words.there : role];
  return tickable(box, row(box, cells), () => ({
    memberId: member.id,
    honorific: honorific.value,
    fullName: fullName.value,
    position: position.value,
    unit: unit.value,
    teamRole: role.value,
  }));
}

export function basisLine(
  basis: BasisProposed,
  { words, common }: PlanImportData,
): ChosenLine<object> {
  const type = named(textField(basis.type), words.basisType);
  const number = named(textField(basis.number), words.basisNumber);
  const date = dayField(common.dayHint, basis.date);
  const organ = named(textField(basis.organ), words.organ);
  const subject = named(
    textField(basis.subject, Math.max(2, rowsFor(basis.subject, 38))),
    words.subject,
  );
  const box = lineBox(basis, `${words.take} ${basis.type} ${basis.number}`);
  const notes = element('div', {}, subject, ...there(basis, words), ...noteList(basis.notes));
  const cells = [type, number, named(date.control, words.basisDate), organ, notes];
  return tickable(box, row(box, cells), () => ({
    type: type.value,
    number: number.value,
    date: date.value(),
    organ: organ.value,
    subject: subject.value,
  }));
}

export function fileLine(file: FileProposed, { words }: PlanImportData): ChosenLine<object> {
  const name = named(textField(file.name, rowsFor(file.name, 80)), words.fileName);
  const box = lineBox(file, `${words.take} ${file.partShown}`);
  const cells = [file.partShown, element('div', {}, name, ...there(file, words))];
  return tickable(box, row(box, cells), () => ({ part: file.part, name: name.value }));
}

export function settingLine(
  setting: SettingProposed,
  { words }: PlanImportData,
): ChosenLine<object> {
  const value = named(textField(setting.value, rowsFor(setting.value, 55)), setting.label);
  const box = lineBox(setting, `${words.take}: ${setting.label}`);
  const held = setting.current === '' ? words.emptyValue : setting.current;
  const cells = [setting.label, setting.there ? words.there : held, value];
  return tickable(box, row(box, cells), () => ({ key: setting.id, value: value.value }));
}

const there = (line: { readonly there: boolean }, words: Words): Node[] =>
  line.there ? [element('span', { class: 'soft' }, words.there)] : [];

/** How many rows a text takes in a field that holds so many letters; 0 for a single line. */
const rowsFor = (text: string, letters: number): number =>
  text.length > letters ? Math.min(5, Math.ceil(text.length / letters)) : 0;
