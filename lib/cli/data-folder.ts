import { existsSync } from 'node:fs';
import { NewsclipError } from '../model/errors.ts';
import type { Args } from './command.ts';

/** Where local mode keeps its tables, objects and queues. */
export const defaultData = '.newsclip/data';
export const sampleData = '.newsclip/sample';

/** The folder a reading verb looks into: the one named, else the person's own, else the sample's. */
export function readDataFolder(args: Args): string {
  const named = args.text('data');
  const folder = named ?? [defaultData, sampleData].find((path) => existsSync(path));
  if (folder === undefined || !existsSync(folder)) {
    throw new NewsclipError('store.missing', `there is no data in ${named ?? defaultData} yet; newsclip run FEED_URL, or npm start, makes some`);
  }
  return folder;
}
