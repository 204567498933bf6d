// Whether the office can have its port, asked before anything of an earlier office is touched.

import { createServer } from 'node:net';

/** Resolves to false when another program listens on this port of this machine; 0 is always free. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    trial.listen(port, '127.0.0.1', () => trial.close(() => resolve(true)));
  });
}
