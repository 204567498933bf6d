// Copies of the book: making one, opening one, going back.

import { Hono } from 'hono';
import { nameOf } from '../../drive/google-files.ts';
import type { CopySummary } from '../api.ts';
import type { Office } from '../office.ts';
import { personAt } from '../people.ts';

export function copyRoutes(office: Office): Hono {
  const isOpen = (id: string) => office.runtime.world.bound?.id === id;
  return new Hono()
    .get('/api/copies', (context) => {
      const { world } = office.original;
      const owners = [
        [world.bound?.id ?? '', world.owner.email] as const,
        ...Object.entries(world.copies ?? {}).map(([id, { owner }]) => [id, owner] as const),
      ];
      const files: CopySummary[] = owners.flatMap(([id, owner]) => {
        const file = world.drive.files[id];
        return file ? [{ id, owner, name: nameOf(world, file), open: isOpen(id) }] : [];
      });
      return context.json(files);
    })
    .post('/api/copies', async (context) => {
      const { user } = await context.req.json<{ user: string }>();
      const { email } = personAt(office.runtime, user);
      await office.act(async (runtime) => runtime.copyFile(email));
      office.announce();
      return context.body(null, 204);
    })
    .post('/api/copies/:id/open', async (context) => {
      const id = context.req.param('id');
      const { bound, copies } = office.original.world;
      if (id !== bound?.id && !copies?.[id]) return context.text('Không có bản sao này.', 404);
      await office.openCopy(id === bound?.id ? null : id);
      return context.body(null, 204);
    });
}
