import { createPacer } from '../adapters/web/pacer.ts';
import { createWeb } from '../adapters/web/web.ts';
import type { Web } from '../pipeline/ports.ts';
import { defaultSettings } from '../model/settings.ts';
import { systemClock } from '../adapters/local/clock.ts';
import { version } from './version.ts';

/** A client for one-off questions: no store behind it. */
export function localWeb({ contact, allowHosts }: { contact: string | null; allowHosts: string[] }): Web {
  const settings = { ...defaultSettings, contact, allowHosts };
  return createWeb({ clock: systemClock(), settings, version, pacer: createPacer({ clock: systemClock(), politeness: settings.politeness }) });
}
