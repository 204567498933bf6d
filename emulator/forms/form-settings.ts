// The settings of a form: its words, who may answer, whether it takes answers, its addresses.

import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import type { GasEnum } from '../core/service.ts';
import { Service } from '../core/service.ts';
import { linkForm } from './destination.ts';
import { spreadsheetDestination } from './enums.ts';
import {
  acceptingUnpublished,
  noDestination,
  noScopeForDestination,
  workspaceOnly,
} from './errors.ts';
import { requireForm } from './form-store.ts';
import { editUrl, publishedUrl, summaryUrl } from './links.ts';
import type { FormState } from './state.ts';

const SPREADSHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

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

  private change(values: Partial<FormState>): this {
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

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  isPublished(): boolean {
    return this.state.published;
  }
  /** Publishing starts taking answers as well; unpublishing stops it (platform.md §4.1). */
  setPublished(enabled: boolean): this {
    return this.change({ published: enabled, accepting: enabled });
  }
  isAcceptingResponses(): boolean {
    return this.state.published && this.state.accepting;
  }
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.state.published) throw acceptingUnpublished();
    return this.change({ accepting: enabled });
  }
  addPublishedReader(emailAddress: string): this {
    return this.addPublishedReaders([emailAddress]);
  }
  addPublishedReaders(emailAddresses: string[]): this {
    return this.change({ readers: [...new Set([...this.state.readers, ...emailAddresses])] });
  }

  removePublishedReader(emailAddress: string): this {
    return this.change({ readers: this.state.readers.filter((one) => one !== emailAddress) });
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
  setIsQuiz(isQuiz: boolean): this {
    return this.change({ isQuiz });
  }
  requiresLogin(): boolean {
    return this.state.requireLogin;
  }
  /** Only Workspace accounts have it; it fails on consumer accounts. */
  setRequireLogin(requireLogin: boolean): this {
    if (this.execution.world.owner.plan !== 'workspace') throw workspaceOnly();
    return this.change({ requireLogin });
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
    const { world } = this.execution;
    const short = `https://forms.gle/${mintId(world, '', 17)}`;
    world.forms.shortLinks = { ...world.forms.shortLinks, [short]: url };
    return short;
  }

  /**
   * Adds a new tab with every answer to the spreadsheet, at each call. Refused for want of a scope
   * unless switch U18 says otherwise (platform.md §4.4).
   */
  setDestination(_type: GasEnum, id: string): this {
    const scopes = this.execution.manifest.oauthScopes ?? [];
    if (
      this.execution.switches['scopes.setDestination'] === 'throws' &&
      !scopes.includes(SPREADSHEETS_SCOPE)
    ) {
      throw noScopeForDestination();
    }
    linkForm(this.execution.world, this.state, id, this.execution.switches);
    return this;
  }
  /** Throws when there is none, instead of null (platform.md §4.4). */
  getDestinationId(): string {
    if (!this.state.destination) throw noDestination();
    return this.state.destination.spreadsheetId;
  }
  getDestinationType(): GasEnum {
    if (!this.state.destination) throw noDestination();
    return spreadsheetDestination();
  }
  removeDestination(): this {
    return this.change({ destination: null });
  }
}
