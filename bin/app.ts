import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { NewsclipStack, type NewsclipStackProps } from '../lib/infra/cdk.ts';
import { NewsclipError } from '../lib/model/errors.ts';

/** Stacks of the application. A second environment is a second line here. */
export function makeStacks(app: App, { stackName, ...settings }: AppSettings): NewsclipStack {
  return new NewsclipStack(app, stackName, settings);
}

export type AppSettings = NewsclipStackProps & { stackName: string };

/** What may be said by `-c NAME=VALUE` or in cdk.json (docs/deploy.md). Everything else is a property in `makeStacks`. */
export function readSettings(app: App): AppSettings {
  const context = (name: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(name);
    return value === undefined || value === null || value === '' ? undefined : String(value);
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const value = context(name);
    if (value === undefined || (values as readonly string[]).includes(value)) return value as Value | undefined;
    throw new NewsclipError('config.invalid', `-c ${name} takes ${values.join(' or ')}, not "${value}"`, { name });
  };
  const count = (name: string): number | undefined => {
    const value = context(name);
    if (value === undefined || /^[1-9]\d{0,4}$/.test(value)) return value === undefined ? undefined : Number(value);
    throw new NewsclipError('config.invalid', `-c ${name} takes a whole number, not "${value}"`, { name });
  };
  const limits = Object.fromEntries(limitNames.flatMap((name) => (count(name) === undefined ? [] : [[name, count(name)]])));
  const [archiveRaw, pointInTimeRecovery, events] = [oneOf('archiveRaw', ['true', 'false']), oneOf('pointInTimeRecovery', ['true', 'false']), oneOf('events', ['true', 'batched', 'false'])];
  const [alarmEmail, runbook, monthlyBudget] = [context('alarmEmail'), context('runbook'), count('monthlyBudget')];
  const tableCapacity = oneOf('tableCapacity', ['on-demand', 'autoscaled']);
  return {
    feeds: context('feeds') ?? 'feeds.yaml',
    stackName: context('stackName') ?? 'Newsclip',
    allowHosts: (context('allowHosts') ?? '').split(',').map((host) => host.trim()).filter((host) => host !== ''),
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(runbook !== undefined && { runbook }),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
    ...(archiveRaw !== undefined && { archiveRaw: archiveRaw === 'true' }),
    ...(pointInTimeRecovery !== undefined && { pointInTimeRecovery: pointInTimeRecovery === 'true' }),
    ...(events !== undefined && { events: events === 'batched' ? events : events === 'true' }),
    ...(tableCapacity !== undefined && { tableCapacity }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}

const limitNames = ['feedConcurrency', 'articleConcurrency', 'feedMemory', 'articleMemory'] as const;

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  try {
    const app = new App();
    makeStacks(app, readSettings(app));
    app.synth();
  } catch (error) {
    if (!(error instanceof NewsclipError)) throw error;
    console.error(`newsclip: ${error.message}`);
    process.exitCode = 1;
  }
}
