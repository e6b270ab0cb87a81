import { channelWords, trackingGroups } from './tracking-names.ts';

/**
 * Query parameters that say how a reader came and not what is read. Only these are dropped from the key of an address: a name that is
 * not here may choose the page, so it stays. Compared in lower case.
 *
 * Collected from the vendors' public documentation of their link tags; last gone through in November 2026.
 */
export function isTrackingParameter(name: string, value: string): boolean {
  const key = name.toLowerCase();
  if (trackingNames.has(key) || trackingPrefixes.some((prefix) => key.startsWith(prefix))) return true;
  const said = value.toLowerCase();
  return (channelNames.has(key) && isChannel(said)) || (otherForms.get(key)?.includes(said) ?? false);
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

const trackingNames = new Set(trackingGroups.flatMap((group) => group.names));
const trackingPrefixes = trackingGroups.flatMap((group) => group.prefixes ?? []);

/** Names that many sites give to real parameters as well: dropped only when the value is a channel, a share button or a referring host. */
const channelNames = new Set(words('ref referrer referer source src from via medium origin partner emc mod share feature cid tid r xg_source'));

const channels = new Set(channelWords);

/** A channel with a further mark behind it: `rss_top`, `twitter-share`, `rss----abc`. */
const channelStarts = words('rss feed twitter facebook newsletter email share social');

function isChannel(value: string): boolean {
  if (channels.has(value)) return true;
  if (channelStarts.some((start) => value.startsWith(start) && /^[-_.:]/.test(value.slice(start.length)))) return true;
  return isHost(value);
}

/** A referring site's name, which several publishing systems add to each outgoing link. */
const isHost = (value: string): boolean => value.length <= 100 && /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,24}\/?$/.test(value);

const yes = ['', '1', 'true', 'yes', 'y', 'on'];

/** Parameters that ask for another form of the same page (AMP, print, mobile, all parts on one page), with the values that do. */
const otherForms = new Map<string, string[]>(
  Object.entries({
    amp: [...yes, '0', 'false'],
    noamp: [...yes, 'mobile', 'available'],
    nonamp: yes,
    outputtype: ['amp', 'print'],
    output: ['amp', 'print'],
    view: ['amp', 'print', 'printable', 'mobile', 'desktop'],
    mode: ['amp', 'print', 'mobile'],
    format: ['amp', 'print', 'mobile'],
    type: ['amp', 'print'],
    layout: ['amp', 'print'],
    do: ['print'],
    action: ['print', 'printable'],
    print: [...yes, 'print', 'preview'],
    printable: yes,
    printer: yes,
    printmode: yes,
    printview: yes,
    'printer-friendly': yes,
    m: ['0', '1'],
    mobile: [...yes, '0', 'false'],
    ismobile: yes,
    desktop: yes,
    pagewanted: ['all', 'print'],
    singlepage: yes,
    fullpage: yes,
    rss: yes,
  }),
);
