// Starts the service: PARTNER_CENTER is the address of the live service, or of a stand-in.
import { serve } from '@hono/node-server';
import { PartnerCenter } from './partner-center.ts';
import { createService } from './service.ts';

const { PARTNER_CENTER, PORT = '3000' } = process.env;
if (!PARTNER_CENTER) throw new Error('Set PARTNER_CENTER to the address of the live service');
const { fetch } = createService(new PartnerCenter(PARTNER_CENTER));

serve({ fetch, hostname: '127.0.0.1', port: Number(PORT) }, ({ port }) =>
  console.log(`listening at http://127.0.0.1:${port}`),
);
