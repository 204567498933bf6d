// The settings of a form, as scripts set and read them back.
// developers.google.com/apps-script/reference/forms/form

import { describe, expect, it } from 'vitest';
import { inScript, type Options } from '../contract/platform.ts';

const options: Options = { account: { locale: 'en', plan: 'workspace' } };
const withForm = <T>(body: string) =>
  inScript<T>(`const form = FormApp.create('A', true); ${body}`, options);

describe('a yes or no of a form', () => {
  it.each([
    ['setAllowResponseEdits', 'canEditResponse', false],
    ['setCollectEmail', 'collectsEmail', false],
    ['setIsQuiz', 'isQuiz', false],
    ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser', false],
    ['setProgressBar', 'hasProgressBar', false],
    ['setPublishingSummary', 'isPublishingSummary', false],
    ['setRequireLogin', 'requiresLogin', false],
    ['setShuffleQuestions', 'getShuffleQuestions', false],
    ['setShowLinkToRespondAgain', 'hasRespondAgainLink', true],
    ['setAcceptingResponses', 'isAcceptingResponses', true],
    ['setPublished', 'isPublished', true],
  ])('[O] %s', async (set, get, before) => {
    expect(
      await withForm(
        `const before = form.${get}(); form.${set}(${!before}); const after = form.${get}();
        return [before, after, FormApp.openById(form.getId()).${get}(), form.${set}(${before}).${get}()];`,
      ),
    ).toEqual([before, !before, !before, before]);
  });
});

describe('a text of a form', () => {
  it.each([
    ['setTitle', 'getTitle'],
    ['setDescription', 'getDescription'],
    ['setConfirmationMessage', 'getConfirmationMessage'],
  ])('[O] %s', async (set, get) => {
    expect(
      await withForm(
        `const before = form.${get}(); form.${set}('Góp ý – D4');
        return [before, FormApp.openById(form.getId()).${get}(), form.${set}('').${get}()];`,
      ),
    ).toEqual(['', 'Góp ý – D4', '']);
  });

  it('[O] setCustomClosedFormMessage', async () => {
    expect(
      await withForm(
        `form.setAcceptingResponses(false).setCustomClosedFormMessage('Đã hết hạn.'); return form.getCustomClosedFormMessage();`,
      ),
    ).toBe('Đã hết hạn.');
  });
});

describe('the addresses of a form', () => {
  it('[O] for answering, editing and the summary are three, and open it again by the editor’s', async () => {
    const [id, published, edit, summary, again] = await withForm<string[]>(
      `return [form.getId(), form.getPublishedUrl(), form.getEditUrl(), form.getSummaryUrl(), FormApp.openByUrl(form.getEditUrl()).getId()];`,
    );
    expect(published).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/.+\/viewform$/);
    expect(published).not.toContain(`/d/${id}/`);
    expect(edit).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/.+\/edit$/);
    expect(summary).toMatch(/^https:\/\/docs\.google\.com\/forms\/.+viewanalytics/);
    expect(again).toBe(id);
  });

  it('[O] are shortened by the form that they are of', async () => {
    const [short, other] = await withForm<string[]>(
      `return [form.shortenFormUrl(form.getPublishedUrl()), thrown(() => form.shortenFormUrl('https://example.vn/'))];`,
    );
    expect(short).toMatch(/^https:\/\//);
    expect(short?.length).toBeLessThan(60);
    expect(other).not.toBe('nothing thrown');
  });
});

describe('the rest of a form', () => {
  it('[O] its sections, and whether its respondents can be named', async () => {
    expect(
      await withForm(
        `const section = form.addSectionHeaderItem().setTitle('Phần I').setHelpText('Chung');
        return [form.getItems().map((one) => [one.getTitle(), one.getHelpText(), String(one.getType())]),
          form.getItemById(section.getId()).asSectionHeaderItem().getTitle(), form.supportsAdvancedResponderPermissions()];`,
      ),
    ).toEqual([[['Phần I', 'Chung', 'SECTION_HEADER']], 'Phần I', true]);
  });
});
