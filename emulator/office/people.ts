// Who the person at the page can be: the owner of the book, and those it is shared with.

import type { Runtime } from '../runtime/runtime.ts';
import type { Person } from './api.ts';

/** The owner first, then editors and viewers of the bound spreadsheet; at least one viewer. */
export function peopleOf(runtime: Runtime): Person[] {
  const { owner, bound, spreadsheets } = runtime.world;
  const book = bound ? spreadsheets[bound.id] : undefined;
  const people: Person[] = [{ email: owner.email, role: 'owner' }];
  const add = (email: string, role: Person['role']) => {
    if (!people.some((person) => person.email === email)) people.push({ email, role });
  };
  for (const email of book?.editors ?? []) add(email, 'editor');
  for (const email of book?.viewers ?? []) add(email, 'viewer');
  if (!people.some((person) => person.role === 'viewer')) {
    add(`lanhdao@${owner.email.split('@')[1] ?? 'example.com'}`, 'viewer');
  }
  return people;
}

/** The person of this address; the owner for an address that nobody has. */
export function personAt(runtime: Runtime, email: string): Person {
  const people = peopleOf(runtime);
  const owner: Person = { email: runtime.world.owner.email, role: 'owner' };
  return people.find((person) => person.email === email) ?? owner;
}

/** Whether this person may write in the bound book and run its menu. */
export function mayWrite(runtime: Runtime, email: string): boolean {
  return peopleOf(runtime).some((person) => person.email === email && person.role !== 'viewer');
}
