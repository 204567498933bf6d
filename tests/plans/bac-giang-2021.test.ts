// The plan of Bắc Giang 2021 as data says what the plan says, letter for letter.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacGiang2021 as plan } from '../../src/plans/bac-giang-2021.ts';
import { templateRows } from '../../src/plans/template-rows.ts';

const written = readFileSync(new URL('./bac-giang-2021.txt', import.meta.url), 'utf8');
const lines = written.split('\n');

describe('the words of the plan of Bắc Giang 2021', () => {
  it('is NFC throughout', () => {
    const text = JSON.stringify(plan);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('has every phase as a line of the plan: date text, colon, work', () => {
    for (const phase of plan.phases) {
      const [first, ...others] = phase.fullText.split('\n');
      expect(lines).toContain(`- ${phase.dateText}: ${first}`);
      for (const paragraph of others) expect(lines).toContain(paragraph);
    }
  });

  it('has every exact sentence as a whole line of the plan', () => {
    const { wording, contentParts } = plan;
    for (const sentence of [
      wording.bases,
      wording.opening,
      ...wording.purpose,
      ...wording.requirements,
      wording.dossier,
      wording.teamSentence,
      wording.whoAssigns,
      wording.closing,
      ...contentParts,
      plan.identity.title,
      plan.identity.documentType,
      plan.identity.signerTitle,
      plan.identity.signerName,
    ]) {
      expect(lines).toContain(sentence);
    }
    expect(wording.recipients.map((line) => `- ${line}`)).toEqual(
      lines.slice(lines.indexOf('Nơi nhận:') + 1, lines.indexOf('GIÁM ĐỐC')),
    );
  });

  it('leaves no line of the plan out', () => {
    const held = JSON.stringify(plan).replace(/\\n/g, '\n');
    const own = new Set([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NỘI DUNG',
      'III. TIẾN ĐỘ THỰC HIỆN',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận:',
      '',
    ]);
    const missing = lines.filter((line) => {
      if (own.has(line) || held.includes(line.replace(/^- /, ''))) return false;
      const phase = plan.phases.some((item) => line.startsWith(`- ${item.dateText}: `));
      const person = plan.team.some((item) => line.includes(item.fullName));
      return !phase && !person;
    });
    expect(missing).toEqual([]);
  });

  it('has the seven members in the words of the plan, and the Director outside the team', () => {
    const team = plan.team.filter((member) => member.roleText !== '');
    const printed = team.map(
      (m, index) =>
        `- ${m.honorific} ${m.fullName}, ${m.position} - ${m.roleText}${index === 6 ? '.' : ';'}`,
    );
    expect(lines.filter((line) => /^- (Ông|Bà) /.test(line))).toEqual(printed);
    expect(plan.team.filter((m) => m.roleText === '').map((m) => m.fullName)).toEqual([
      'Nguyễn Thanh Bình',
    ]);
  });

  it('quotes every slip, base and reference as it is written', () => {
    for (const slip of plan.slips) expect(written).toContain(slip.found);
    for (const reference of plan.references) expect(written).toContain(reference.text);
    for (const basis of plan.legalBases) {
      expect(written).toContain(`${basis.type} số ${basis.number}`);
      expect(written).toContain(basis.subject);
    }
    for (const file of plan.dossier) expect(written).toContain(file.name);
  });
});

describe('the dates, bodies and rounds of the plan of Bắc Giang 2021', () => {
  it('has the nine phases on their days', () => {
    expect(plan.phases.map((p) => [p.phaseId, p.start, p.end, p.fuzzyText])).toEqual([
      ['P1', '2021-06-22', '2021-07-01', ''],
      ['P2', '2021-07-01', '2021-07-03', ''],
      ['P3', '2021-07-04', '2021-07-25', ''],
      ['P4', '2021-07-26', '2021-08-05', ''],
      ['P5', '2021-08-06', '2021-08-20', ''],
      ['P6', '2021-08-21', '2021-09-10', ''],
      ['P7', '2021-09-15', '2021-09-30', ''],
      ['P8', '2021-10-01', '2021-11-30', ''],
      ['P9', '2021-12-01', '2021-12-31', 'Tháng 12/2021'],
    ]);
  });

  it('lists 31 bodies of the directory, 7 units, and asks 28 of them in D4', () => {
    const of = (...groups: string[]) => plan.bodies.filter((b) => groups.includes(b.group));
    expect(of('SO').length).toBe(17);
    expect(of('BAN').length).toBe(2);
    expect(of('HUYEN').length).toBe(10);
    expect(of('THAM_TRA', 'SO', 'BAN', 'HUYEN', 'BO').length).toBe(31);
    expect(of('PHONG').length).toBe(7);
    expect(of('KHAC').length).toBe(11);
    expect(
      of('SO', 'BAN', 'HUYEN').filter((b) => b.bodyId !== plan.identity.ownBodyId).length,
    ).toBe(28);
  });

  it('gives every body an ASCII id of its own, case included', () => {
    const ids = plan.bodies.map((body) => body.bodyId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_]+$/);
    expect(ids).toContain('SD');
    expect(ids).toContain('LN');
    expect(ids).toContain('LNg');
  });

  it('says of every enterprise and organisation that it is a sample', () => {
    for (const body of plan.bodies.filter((b) => b.group === 'DN' || b.group === 'TC')) {
      expect(body.officialName).toContain('(mẫu)');
    }
  });

  it('keeps every round inside its phase', () => {
    for (const round of plan.rounds) {
      const phase = plan.phases.find((item) => item.phaseId === round.phaseId);
      expect(phase).toBeDefined();
      if (phase === undefined) continue;
      expect(round.sendDate >= phase.start && round.sendDate <= phase.end, round.roundId).toBe(
        true,
      );
      expect(round.period === null).toBe(round.mode === 'HOI_NGHI');
    }
  });

  it('has the days off of 2021: fourteen rows', () => {
    expect(plan.holidays.map((row) => row.date)).toEqual([
      '2021-01-01',
      ...['10', '11', '12', '13', '14', '15', '16'].map((date) => `2021-02-${date}`),
      '2021-04-21',
      '2021-04-30',
      '2021-05-01',
      '2021-05-03',
      '2021-09-02',
      '2021-09-03',
    ]);
    for (const row of plan.holidays) expect(row.basis).not.toBe('');
  });
});

describe('the rows of a workbook set up from the plan', () => {
  it('begins with nobody confirmed, no address, no owner and every round a draft', () => {
    const rows = templateRows(plan);
    expect(rows.bodies.every((b) => b.confirmed === 'KHONG' && b.email === '')).toBe(true);
    expect(rows.phases.every((p) => p.status === 'CHUA' && p.actualStart === null)).toBe(true);
    expect(rows.rounds.map((r) => [r.roundId, r.groups, r.status])).toEqual([
      ['D1', 'LDS', 'NHAP'],
      ['D2', 'PHONG', 'NHAP'],
      ['D3', 'LDS', 'NHAP'],
      ['D4', 'SO, BAN, HUYEN', 'NHAP'],
      ['D5', 'BO', 'NHAP'],
      ['D6', 'DN, TC', 'NHAP'],
      ['D7', 'THAM_TRA', 'NHAP'],
      ['D8', 'PCT', 'NHAP'],
    ]);
    expect(rows.team.length).toBe(8);
    expect(rows.holidays.length).toBe(14);
  });
});
