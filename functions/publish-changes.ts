import { publishPorts } from '../lib/adapters/aws/event-bus.ts';
import { publishChangesHandler } from '../lib/pipeline/publish-changes.ts';

export const handler = publishChangesHandler(() => publishPorts(process.env));
