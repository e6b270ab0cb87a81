import type { LocalNewsclip } from '../adapters/local/ports.ts';
import { openNewsclip } from '../adapters/local/ports.ts';
import { defaultSettings } from '../model/settings.ts';
import { type Args } from './command.ts';
import { readDataFolder } from './data-folder.ts';
import { stderrLog } from './json-lines.ts';
import { version } from './version.ts';

/** Opens the data folder for reading and small changes; closes it whatever happens. */
export async function withStored<Result>(args: Args, work: (local: LocalNewsclip, data: string) => Promise<Result>, data = readDataFolder(args)): Promise<Result> {
  const report = { feed: () => {}, article: () => {} };
  const local = await openNewsclip({ data, settings: defaultSettings, version, feedList: null, report, log: stderrLog() });
  try {
    return await work(local, data);
  } finally {
    await local.close();
  }
}
