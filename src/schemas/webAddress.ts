import { z } from 'zod';

/** A page elsewhere, read over a secure connection. */
export const WebAddressSchema = z.url({
  protocol: /^https$/u,
  error: 'Write a full web address that starts with https://.',
});
