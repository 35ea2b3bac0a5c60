import { z } from 'zod';

// The library tries whether it may make functions out of text, which the policy of the editor forbids and browsers report.
z.config({ jitless: true });
