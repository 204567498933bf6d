// Responses: what scripts read, in what order, how soon: platform.md §4.2, §4.3, switches U19–U25.

import { describe, expect, it } from 'vitest';
import type { Switches } from '../../../emulator/core/switches.ts';
import { formApp } from '../../../emulator/forms/app.ts';
import { submitByPerson } from '../../../emulator/forms/person.ts';
import type { AnswerValue } from '../../../emulator/forms/state.ts';
import { AGREES, commentForm, idOf, stateOf } from './comment-form.ts';
import { executionIn, MORNING, newWorld, switchesWith } from './world.ts';

function office(changed: Partial<Switches> = {}) {
  const execution = executionIn(newWorld(), changed);
  const form = commentForm(execution);
  const agree = (code: string) => {
    const answers: Record<number, AnswerValue> = {
      [idOf(form, 'Mã phiếu')]: code,
      [idOf(form, 'Tên cơ quan')]: 'Sở Tài chính',
      [idOf(form, 'Ý kiến chung')]: AGREES,
    };
    const { world } = execution;
    const outcome = submitByPerson(world, form.getId(), answers, '', switchesWith(changed));
    if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
    return outcome.response;
  };
  return { execution, form, agree };
}

describe('a response made by a script', () => {
  it('has no id and no time until it is submitted (§4.3)', () => {
    const { form, execution } = office();
    const draft = form.createResponse();
    expect([draft.getId(), draft.getTimestamp(), draft.getEditResponseUrl()]).toEqual([
      null,
      null,
      null,
    ]);
    draft.submit();
    expect(draft.getId()).toMatch(/^2_/);
    expect(draft.getTimestamp()?.getTime()).toBe(execution.now());
    expect(() => draft.submit()).toThrow(/already been submitted/);
  });

  it('keeps unanswered texts and dates as blank, in the order of the questions, and drops other kinds (§4.3)', () => {
    const { form } = office();
    const answer = form.getItemById(idOf(form, 'Mã phiếu'))?.asTextItem().createResponse('D4-STC');
    const response = form.createResponse();
    if (answer) response.withItemResponse(answer);
    // List and radio buttons are missing; the two places, the day and the paragraph are blank.
    expect(
      response.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]),
    ).toEqual([
      ['Mã phiếu', 'D4-STC'],
      ['Ngày văn bản', ''],
      ['Vị trí', ''],
      ['Nội dung góp ý', ''],
      ['Vị trí', ''],
    ]);
    const list = form.getItemById(idOf(form, 'Tên cơ quan'));
    expect(list && response.getResponseForItem(list)).toBeNull();
  });

  it('is refused while the form is closed', () => {
    const { form } = office();
    form.setAcceptingResponses(false);
    expect(() => form.createResponse().submit()).toThrow(/not currently accepting/);
  });
});

describe('getResponses', () => {
  it('does not show an answer at once, unless the other answer holds (U21)', () => {
    const { form, agree, execution } = office();
    const { id } = agree('A');
    expect(form.getResponses()).toHaveLength(0);
    expect(form.getResponse(id).getId()).toBe(id);
    execution.spend(60_000);
    expect(form.getResponses().map((one) => one.getId())).toEqual([id]);
    const prompt = office({ 'forms.visibleAfterMs': 0 });
    prompt.agree('A');
    expect(prompt.form.getResponses()).toHaveLength(1);
  });

  it('since a time leaves out that very moment, or takes it in (U21)', () => {
    const bound = { 'forms.visibleAfterMs': 0 } as const;
    const strict = office(bound);
    strict.agree('A');
    expect(strict.form.getResponses(new Date(MORNING))).toHaveLength(0);
    expect(strict.form.getResponses(new Date(MORNING - 1))).toHaveLength(1);
    const lax = office({ ...bound, 'forms.sinceBound': 'inclusive' });
    lax.agree('A');
    expect(lax.form.getResponses(new Date(MORNING))).toHaveLength(1);
  });

  it('comes in an order that is not that of time, or by time (U21)', () => {
    const times = (changed: Partial<Switches>) => {
      const { form, agree, execution } = office({ 'forms.visibleAfterMs': 0, ...changed });
      for (let n = 0; n < 12; n += 1) {
        agree(`A${n}`);
        execution.spend(1000);
      }
      return form.getResponses().map((one) => one.getTimestamp()?.getTime() ?? 0);
    };
    const sorted = times({ 'forms.order': 'byTime' });
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    const any = times({});
    expect(any).not.toEqual(sorted);
    expect(any.toSorted((a, b) => a - b)).toEqual(sorted);
  });

  it('is empty after deleteAllResponses', () => {
    const { form, agree, execution } = office();
    const { id } = agree('A');
    execution.spend(60_000);
    form.deleteAllResponses();
    expect(form.getResponses()).toHaveLength(0);
    expect(() => form.getResponse(id)).toThrow(/No item/);
  });
});

describe('an edited answer', () => {
  const edit = (changed: Partial<Switches>) => {
    const { form, agree, execution } = office(changed);
    form.setAllowResponseEdits(true);
    const before = agree('A');
    execution.spend(3_600_000);
    const outcome = submitByPerson(
      execution.world,
      form.getId(),
      { ...before.answers, [idOf(form, 'Mã phiếu')]: 'B' },
      '',
      switchesWith(changed),
      { editing: before.id },
    );
    if (outcome.outcome !== 'submitted') throw new Error('refused');
    expect(stateOf(execution, form).responses).toHaveLength(1);
    expect(outcome.response.answers[idOf(form, 'Mã phiếu')]).toBe('B');
    return {
      sameId: outcome.response.id === before.id,
      sameTime: outcome.response.submittedAt === before.submittedAt,
    };
  };

  it('keeps id and time by default: what a cursor misses (U19, U20)', () => {
    expect(edit({})).toEqual({ sameId: true, sameTime: true });
  });

  it('gets a new id or a new time under the other answers', () => {
    expect(edit({ 'forms.editKeepsId': false, 'forms.editMovesTime': true })).toEqual({
      sameId: false,
      sameTime: false,
    });
  });
});

describe('getRespondentEmail', () => {
  it('is blank unless the form collects addresses (§4.3)', () => {
    const execution = executionIn(newWorld());
    const form = formApp(execution).create('A', true);
    form.addTextItem().setTitle('Tên');
    const { world, switches } = execution;
    const responder = 'vanthu@khcn.bacgiang.gov.vn';
    submitByPerson(world, form.getId(), {}, responder, switches);
    form.setCollectEmail(true);
    submitByPerson(world, form.getId(), {}, responder, switches);
    const seen = stateOf(execution, form).responses.map(({ id }) =>
      form.getResponse(id).getRespondentEmail(),
    );
    expect(seen).toEqual(['', responder]);
  });
});
