import { callAws, type Caller } from '../../lib/adapters/aws/call-aws.ts';

/** A rule on the bus that sends everything of Newsclip's to a queue, as a service that listens would make it. */
export async function subscribeQueue(caller: Caller, bus: string, queueArn: string): Promise<void> {
  const ask = (action: string, body: object) => callAws(caller, { service: 'events', target: `AWSEvents.${action}`, body: JSON.stringify(body) });
  await ask('PutRule', { Name: 'rehearsal', EventBusName: bus, EventPattern: JSON.stringify({ source: ['newsclip'] }), State: 'ENABLED' });
  await ask('PutTargets', { Rule: 'rehearsal', EventBusName: bus, Targets: [{ Id: 'queue', Arn: queueArn }] });
}
