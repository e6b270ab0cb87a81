import { awsPorts } from '../lib/adapters/aws/ports.ts';
import { scheduleFeedsHandler } from '../lib/pipeline/schedule-feeds.ts';

export const handler = scheduleFeedsHandler(awsPorts);
