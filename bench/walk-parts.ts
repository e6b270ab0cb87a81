import type { Profiler } from 'node:inspector/promises';

/** What a file belongs to; the first pattern that fits. A frame of none of them counts for the one that called it. */
const files: [RegExp, string][] = [
  [/node_modules\/(dynalite|levelup|memdown|memory-level|classic-level|abstract-level|level|level-[^/]+|lazy|once|async|big\.js|buffer-crc32|subleveldown)\//, 'emulated tables'],
  [/node_modules\/(@aws-sdk|@smithy|@aws)\//, 'store adapters and SDK'],
  [/lib\/adapters\/aws\//, 'store adapters and SDK'],
  [/lib\/adapters\/local\/(queue|journal)/, 'queue'],
  [/lib\/pipeline\/(message|queue-handler|shift)/, 'queue'],
  [/lib\/adapters\/local\/folder-bucket/, 'files'],
  [/bench\/scale-/, 'stores in memory'],
  [/lib\/adapters\/(web|local)\//, 'fetching'],
  [/lib\/feed\/|node_modules\/(rss-parser|xml2js|sax|xmlbuilder)\//, 'feed parsing'],
  [/lib\/page\/(parse|build-tree|source|find-island)|node_modules\/(htmlparser2|domhandler|domutils|entities|dom-serializer)\//, 'page parsing'],
  [/lib\/page\/|node_modules\/(cheerio|cheerio-select|css-select|css-what|chrono-node|eld|boolbase)\//, 'extraction'],
  [/lib\/(pipeline|model|record)\/|node_modules\/zod\//, 'stages and record'],
];

/** Nobody's frames above them: connections of the client to publishers and of the SDK alike. */
const sockets = /^node:(_http|internal\/(stream|http|js_stream|net)|net|http|https|stream|internal\/stream_base|internal\/streams|timers|internal\/timers|zlib|buffer)|^node:(events|domain)/;

export interface Parts {
  /** Milliseconds by part, most first. */
  parts: [string, number][];
  /** Idle time and the profiler's own apart. */
  total: number;
  /** The functions with most time of their own, with their part. */
  top: [string, number][];
}

/** Milliseconds of a CPU profile by part of the pipeline. */
export function partsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Parts {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const parts = new Map<string, number>();
  const own = new Map<string, number>();
  const known = new Map<number, string>();
  for (const [at, sample] of samples.entries()) {
    const part = known.get(sample) ?? partOf(sample);
    known.set(sample, part);
    const ms = (timeDeltas[at] ?? 0) / 1000;
    if (part === 'idle') continue;
    parts.set(part, (parts.get(part) ?? 0) + ms);
    const { functionName, url, lineNumber } = (byId.get(sample) as Profiler.ProfileNode).callFrame;
    const name = `${part}: ${functionName || '(anonymous)'} ${url.replace(/^.*\/(?=(lib|bench|node_modules)\/)/, '')}:${lineNumber + 1}`;
    own.set(name, (own.get(name) ?? 0) + ms);
  }
  return { parts: ranked(parts), total: [...parts.values()].reduce((sum, ms) => sum + ms, 0), top: ranked(own) };

  function partOf(id: number): string {
    const leaf = byId.get(id)?.callFrame;
    if (leaf?.functionName === '(garbage collector)') return 'garbage collection';
    if (leaf?.functionName === '(idle)') return 'idle';
    // what starting and stopping the profiler takes is nobody's
    if (leaf?.functionName === 'dispatch' && byId.get(parents.get(id) ?? -1)?.callFrame.url.startsWith('node:inspector')) return 'idle';
    let isSocket = false;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const { url } = (byId.get(at) as Profiler.ProfileNode).callFrame;
      const part = files.find(([pattern]) => pattern.test(url))?.[1];
      if (part !== undefined) return part;
      if (sockets.test(url)) isSocket = true;
    }
    return isSocket ? 'connections' : 'else';
  }
}

const ranked = (map: Map<string, number>): [string, number][] => [...map].toSorted(([, a], [, b]) => b - a);
