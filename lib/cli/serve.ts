import pc from 'picocolors';
import { localBucketName, openReaderDoor } from '../adapters/local/reader-door.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { withStored } from './stored.ts';

const defaultPort = 8765;

export const serve: Command = {
  name: 'serve',
  usage: '[options]',
  about: 'Lets any DynamoDB and S3 client read a data folder, on a fixed port of this machine, until Ctrl-C.',
  optionsOnly: true,
  options: {
    data: { value: 'DIR', about: 'data folder' },
    port: { value: 'N', about: `port on 127.0.0.1 (${defaultPort})` },
  },
  examples: ['newsclip serve', 'newsclip serve --data .newsclip/sample --port 9000'],
  async run(args) {
    const port = args.count('port', defaultPort);
    if (port > 65_535) throw new UsageError(`--port takes a number up to 65535, not ${port}`);
    return withStored<ExitCode>(args, async (local, data) => {
      const door = await openReaderDoor({ port, answerTables: local.answerTables, bucket: local.bucket });
      const stop = waitForInterrupt();
      console.log(renderHow(door.endpoint, local.tables.articles, data));
      await stop;
      await door.close();
      return 0;
    });
  },
};

/** What a shell needs, ready to be pasted. */
const renderHow = (endpoint: string, table: string, data: string): string =>
  [
    `${pc.bold(data)} answers readers at ${pc.cyan(endpoint)} until Ctrl-C; nothing else can use the folder meanwhile.`,
    '',
    `  export AWS_ENDPOINT_URL=${endpoint} AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1`,
    '  export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local',
    `  export ARTICLES_TABLE=${table} BUCKET=${localBucketName}`,
    '',
    `  aws dynamodb query --table-name ${table} --index-name bySite --no-scan-index-forward --key-condition-expression 'sitePk = :s' --expression-attribute-values '{":s":{"S":"P#their.site"}}'`,
  ].join('\n');

function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
