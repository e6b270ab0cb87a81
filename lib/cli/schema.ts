import { renderSchema, schemaNames } from '../record/json-schemas.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';

export const schema: Command = {
  name: 'schema',
  usage: `[${schemaNames.join('|')}]`,
  about: 'Prints the JSON Schema of the record, or of what else is named.',
  options: {},
  examples: ['newsclip schema', 'newsclip schema card'],
  async run(args): Promise<ExitCode> {
    const [word = 'article', ...more] = args.positionals;
    const name = schemaNames.find((known) => known === word);
    if (name === undefined || more.length > 0) throw new UsageError(`one of ${schemaNames.join(', ')}`);
    process.stdout.write(renderSchema(name));
    return 0;
  },
};
