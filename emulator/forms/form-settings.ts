// The settings of a form: its words, what its page does, its addresses.

import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { Service } from '../core/service.ts';
import { invalidArgument } from './errors.ts';
import { requireForm } from './form-store.ts';
import { dropGrading } from './grading.ts';
import { editUrl, publishedUrl, summaryUrl } from './links.ts';
import type { FormState } from './state.ts';

export abstract class FormSettings extends Service {
  constructor(
    protected readonly execution: Execution,
    readonly formId: string,
  ) {
    super();
  }

  get state(): FormState {
    return requireForm(this.execution.world, this.formId);
  }

  protected change(values: Partial<FormState>): this {
    Object.assign(this.state, values);
    return this;
  }

  getId(): string {
    return this.state.id;
  }
  getTitle(): string {
    return this.state.title;
  }
  setTitle(title: string): this {
    return this.change({ title });
  }
  getDescription(): string {
    return this.state.description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  getConfirmationMessage(): string {
    return this.state.confirmation;
  }
  setConfirmationMessage(confirmation: string): this {
    return this.change({ confirmation });
  }
  getCustomClosedFormMessage(): string {
    return this.state.closedMessage;
  }
  setCustomClosedFormMessage(closedMessage: string): this {
    return this.change({ closedMessage });
  }

  collectsEmail(): boolean {
    return this.state.collectEmail;
  }
  setCollectEmail(collectEmail: boolean): this {
    return this.change({ collectEmail });
  }
  canEditResponse(): boolean {
    return this.state.allowEdits;
  }
  setAllowResponseEdits(allowEdits: boolean): this {
    return this.change({ allowEdits });
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.state.limitOne;
  }
  setLimitOneResponsePerUser(limitOne: boolean): this {
    return this.change({ limitOne });
  }
  hasRespondAgainLink(): boolean {
    return this.state.showLinkToRespondAgain;
  }
  setShowLinkToRespondAgain(showLinkToRespondAgain: boolean): this {
    return this.change({ showLinkToRespondAgain });
  }
  hasProgressBar(): boolean {
    return this.state.progressBar;
  }
  setProgressBar(progressBar: boolean): this {
    return this.change({ progressBar });
  }
  getShuffleQuestions(): boolean {
    return this.state.shuffle;
  }
  setShuffleQuestions(shuffle: boolean): this {
    return this.change({ shuffle });
  }
  isPublishingSummary(): boolean {
    return this.state.publishingSummary;
  }
  setPublishingSummary(publishingSummary: boolean): this {
    return this.change({ publishingSummary });
  }
  isQuiz(): boolean {
    return this.state.isQuiz;
  }
  /** Ending a quiz drops its points, keys and feedback (Forms API, `QuizSettings`). */
  setIsQuiz(isQuiz: boolean): this {
    if (!isQuiz) dropGrading(this.state);
    return this.change({ isQuiz });
  }

  getPublishedUrl(): string {
    return publishedUrl(this.state);
  }
  getEditUrl(): string {
    return editUrl(this.state);
  }
  getSummaryUrl(): string {
    return summaryUrl(this.state);
  }
  shortenFormUrl(url: string): string {
    if (!/^https:\/\/docs\.google\.com\/forms\//.test(url)) throw invalidArgument('url');
    const { world } = this.execution;
    const short = `https://forms.gle/${mintId(world, '', 17)}`;
    world.forms.shortLinks = { ...world.forms.shortLinks, [short]: url };
    return short;
  }
}
