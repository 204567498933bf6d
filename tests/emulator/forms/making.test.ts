// Making a form, its title and its publishing: platform.md §4.1.

import { describe, expect, it } from 'vitest';
import { formApp } from '../../../emulator/forms/app.ts';
import { spreadsheetDestination } from '../../../emulator/forms/enums.ts';
import { executionIn, newWorld } from './world.ts';

const created = (...changed: Parameters<typeof executionIn>[1][]) => {
  const execution = executionIn(newWorld(), changed[0]);
  return { execution, app: formApp(execution) };
};

describe('FormApp.create', () => {
  it('names the file only: the title stays blank until setTitle (§4.1, title trap)', () => {
    const { execution, app } = created();
    const form = app.create('D4 – Góp ý');
    expect(form.getTitle()).toBe('');
    expect(execution.world.drive.files[form.getId()]?.name).toBe('D4 – Góp ý');
    expect(form.setTitle('Phiếu góp ý').getTitle()).toBe('Phiếu góp ý');
    expect(execution.world.drive.files[form.getId()]?.name).toBe('D4 – Góp ý');
  });

  it('refuses a blank title (§4.1)', () => {
    expect(() => created().app.create('')).toThrow('Invalid argument: title');
  });

  it('with one argument is unpublished by default, published under the other answer (U16)', () => {
    expect(created().app.create('A').isPublished()).toBe(false);
    expect(created({ 'forms.createPublished': true }).app.create('A').isPublished()).toBe(true);
  });

  it('with two arguments does what the second says', () => {
    const { app } = created();
    expect(app.create('A', true).isAcceptingResponses()).toBe(true);
    expect(app.create('A', false).isAcceptingResponses()).toBe(false);
  });

  it('refuses the 51st form within 24 hours and makes it the day after (U36)', () => {
    const { execution, app } = created();
    for (let made = 0; made < 50; made += 1) app.create(`Đợt ${made}`);
    expect(() => app.create('Đợt 50')).toThrow(/too many times for one day/);
    execution.spend(24 * 60 * 60 * 1000 + 1);
    expect(app.create('Đợt 50').getId()).not.toBe('');
  });

  it('gives the same ids when the same history is played again', () => {
    expect(created().app.create('A').getId()).toBe(created().app.create('A').getId());
  });
});

describe('opening a form', () => {
  it('finds it by id and by the address of its editor', () => {
    const { app } = created();
    const form = app.create('A');
    expect(app.openById(form.getId()).getId()).toBe(form.getId());
    expect(app.openByUrl(form.getEditUrl()).getId()).toBe(form.getId());
  });

  it('says so, in Vietnamese as well, when there is none (§13.1)', () => {
    const { app } = created();
    const refusal = () => app.openById('1missing');
    expect(refusal).toThrow(/^No item with the given ID could be found/);
    expect(refusal).toThrow(
      expect.objectContaining({ vi: expect.stringContaining('Không tìm thấy mục nào') }),
    );
  });

  it('cannot find it by its public address, which does not hold the id', () => {
    const { app } = created();
    expect(() => app.openByUrl(app.create('A').getPublishedUrl())).toThrow(/No item/);
  });
});

describe('publishing (§4.1)', () => {
  it('starts taking answers, and unpublishing stops it', () => {
    const form = created().app.create('A', false);
    expect(form.setPublished(true).isAcceptingResponses()).toBe(true);
    expect(form.setPublished(false).isAcceptingResponses()).toBe(false);
  });

  it('comes first: accepting on an unpublished form is refused', () => {
    const form = created().app.create('A', false);
    expect(() => form.setAcceptingResponses(true)).toThrow(
      'Cannot accept responses on an unpublished form.',
    );
  });

  it('can be closed and opened again while it stays published', () => {
    const form = created().app.create('A', true).setAcceptingResponses(false);
    expect([form.isPublished(), form.isAcceptingResponses()]).toEqual([true, false]);
    expect(form.setAcceptingResponses(true).isAcceptingResponses()).toBe(true);
  });

  it('does not say who may answer: only signed-in people by default (U17)', () => {
    const responders = (changed: Parameters<typeof executionIn>[1]) => {
      const { execution, app } = created(changed);
      return execution.world.forms.byId[app.create('A', true).getId()]?.responders;
    };
    expect(responders({})).toBe('signInRequired');
    expect(responders({ 'forms.responders': 'anyone' })).toBe('anyone');
  });
});

describe('settings', () => {
  it('requiring a sign-in is refused on a consumer account', () => {
    const app = formApp(executionIn(newWorld({ plan: 'consumer', email: 'so@gmail.com' })));
    expect(() => app.create('A').setRequireLogin(false)).toThrow(/Workspace/);
    expect(created().app.create('A').setRequireLogin(true).requiresLogin()).toBe(true);
  });

  it('are read back as they were set', () => {
    const form = created().app.create('A');
    form
      .setDescription('Kính gửi')
      .setConfirmationMessage('Cảm ơn')
      .setCustomClosedFormMessage('Đã đóng')
      .setCollectEmail(true)
      .setAllowResponseEdits(true)
      .setLimitOneResponsePerUser(true)
      .setShowLinkToRespondAgain(false)
      .setProgressBar(true)
      .setPublishingSummary(true);
    expect([
      form.getDescription(),
      form.getConfirmationMessage(),
      form.getCustomClosedFormMessage(),
      form.collectsEmail(),
      form.canEditResponse(),
      form.hasLimitOneResponsePerUser(),
      form.hasRespondAgainLink(),
      form.hasProgressBar(),
      form.isPublishingSummary(),
    ]).toEqual(['Kính gửi', 'Cảm ơn', 'Đã đóng', true, true, true, false, true, true]);
  });
});

describe('the destination (§4.4)', () => {
  it('throws instead of null when there is none', () => {
    expect(() => created().app.create('A').getDestinationId()).toThrow(
      'The form currently has no response destination.',
    );
  });

  it('cannot be set without the scope of all spreadsheets, by default (U18)', () => {
    const { app } = created();
    const form = app.create('A');
    expect(() => form.setDestination(spreadsheetDestination(), 'x')).toThrow(
      /Required permissions: https:\/\/www\.googleapis\.com\/auth\/spreadsheets/,
    );
  });
});
