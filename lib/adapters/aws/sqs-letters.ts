import { ChangeMessageVisibilityCommand, DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs';
import { NewsclipError } from '../../model/errors.ts';
import type { DeadLetters, Letter, QueueDepth, Verdict } from '../../operate/dead-letters.ts';

export interface SqsLettersOptions {
  client: SQSClient;
  name: Letter['queue'];
  /** Queue of the letters, and the one they came from. */
  lettersUrl: string;
  /** Null for letters that came from a stream: nothing can be sent back. */
  queueUrl: string | null;
}

/** Long enough to decide on ten letters, short enough that letters are back soon after a broken connection. Seconds. */
const hiddenFor = 120;

/**
 * The dead letters of a FIFO queue. A letter is sent before it is deleted: a fault in between sends it twice under one deduplication id, which does
 * no harm. SQS holds back what stands behind ten kept letters of one group: of those, the first ten are shown.
 */
export function createSqsLetters({ client, name, lettersUrl, queueUrl }: SqsLettersOptions): DeadLetters {
  const done = async (message: Message, letter: Letter, verdict: Verdict): Promise<void> => {
    if (verdict === 'send') {
      if (queueUrl === null) throw new NewsclipError('input.invalid', `letters of the ${name} stream cannot be sent back`, { name });
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: letter.body, MessageGroupId: letter.group, MessageDeduplicationId: `redrive-${letter.id}` }));
    }
    await client.send(new DeleteMessageCommand({ QueueUrl: lettersUrl, ReceiptHandle: message.ReceiptHandle }));
  };

  return {
    async settle(decide, signal) {
      const counts = { send: 0, drop: 0, keep: 0 };
      const kept = new Map<string, string>();
      const shown = new Set<string>();
      try {
        while (true) {
          const { Messages = [] } = await client.send(new ReceiveMessageCommand({
            QueueUrl: lettersUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hiddenFor, WaitTimeSeconds: 1, MessageSystemAttributeNames: ['All'],
          }));
          // the rest of a batch is made visible again when one letter breaks it off
          for (const { MessageId = '', ReceiptHandle = '' } of Messages) kept.set(MessageId, ReceiptHandle);
          const fresh = Messages.filter(({ MessageId = '' }) => !shown.has(MessageId));
          if (fresh.length === 0) return counts;
          for (const message of fresh) {
            if (signal?.aborted) return counts;
            const letter = readLetter(message, name);
            shown.add(letter.id);
            const verdict = await decide(letter);
            counts[verdict] += 1;
            if (verdict === 'keep') continue;
            await done(message, letter, verdict);
            kept.delete(letter.id);
          }
        }
      } finally {
        for (const receipt of kept.values()) {
          // refused: it is visible again already
          await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: lettersUrl, ReceiptHandle: receipt, VisibilityTimeout: 0 })).catch(() => {});
        }
      }
    },
  };
}

const readLetter = ({ MessageId = '', Body = '', Attributes = {} }: Message, queue: Letter['queue']): Letter => ({
  queue,
  id: MessageId,
  body: Body,
  group: Attributes.MessageGroupId ?? 'letters',
  receives: Attributes.ApproximateReceiveCount === undefined ? null : Number(Attributes.ApproximateReceiveCount),
  sentAt: Attributes.SentTimestamp === undefined ? null : new Date(Number(Attributes.SentTimestamp)).toISOString(),
});

/** Messages of a queue without jobs of its own, such as the letters of a stream. */
export async function readLetterCount(client: SQSClient, name: string, lettersUrl: string): Promise<QueueDepth> {
  const { visible, hidden } = await countMessages(client, lettersUrl);
  return { name, waiting: null, inWork: 0, dead: visible + hidden };
}

/** Messages that wait, are in work, and were given up. Approximate, as SQS counts. */
export async function readDepth(client: SQSClient, name: string, queueUrl: string, lettersUrl: string): Promise<QueueDepth> {
  const [jobs, letters] = await Promise.all([countMessages(client, queueUrl), countMessages(client, lettersUrl)]);
  return { name, waiting: jobs.visible, inWork: jobs.hidden, dead: letters.visible + letters.hidden };
}

async function countMessages(client: SQSClient, url: string): Promise<{ visible: number; hidden: number }> {
  const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible', 'ApproximateNumberOfMessagesDelayed'] }));
  return { visible: Number(Attributes.ApproximateNumberOfMessages ?? 0) + Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0), hidden: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0) };
}
