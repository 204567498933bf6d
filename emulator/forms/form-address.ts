// From an address that stands in a mail back to the form and the answers it carries.

import type { World } from '../core/world.ts';
import { formByPublishedId } from './form-store.ts';
import { answersFromFields } from './links.ts';
import type { Answers } from './pages.ts';

export interface FormAddress {
  formId: string;
  publishedId: string;
  /** What follows the `?`, for the local page under `/forms/d/e/<publishedId>/viewform`. */
  query: URLSearchParams;
  prefill: Answers;
}

/**
 * The form that a public address (long, or shortened by this world) leads to, with its prefilled
 * answers by item id; null for any other address.
 */
export function resolveFormUrl(world: World, url: string): FormAddress | null {
  const long = world.forms.shortLinks?.[url] ?? url;
  const match = /\/forms\/d\/e\/([\w-]+)\/viewform(?:\?([^#]*))?/.exec(long);
  const form = formByPublishedId(world, match?.[1] ?? '');
  if (!form) return null;
  const query = new URLSearchParams(match?.[2] ?? '');
  return {
    formId: form.id,
    publishedId: form.publishedId,
    query,
    prefill: answersFromFields(form.items, query),
  };
}
