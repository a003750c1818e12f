import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';

enableCompileCache();

const { serve } = await import('./workers/worker.ts');
if (parentPort === null) throw new Error('this module is for a worker of referral-kit');
serve(parentPort);
