/** The name by which robots.txt files know us (RFC 9309, 2.2.1). */
export const productToken = 'newsclip';

export interface RobotsRules {
  isAllowed(url: string): boolean;
  /** Seconds, at most 30; null when not stated. */
  crawlDelay: number | null;
}

/** Rules out of the text that `keepOurGroups` left. The longest rule that matches decides, allow before disallow (RFC 9309, 2.2.2). */
export function parseRules(groups: string): RobotsRules {
  const rules: Rule[] = [];
  let crawlDelay: number | null = null;
  for (const line of groups.split('\n')) {
    const { name, value } = readLine(line) ?? { name: '', value: '' };
    if (name === 'crawl-delay') crawlDelay = readDelay(value) ?? crawlDelay;
    else if (name !== 'user-agent' && value !== '') rules.push(parseRule(value, name === 'allow'));
  }
  rules.sort((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow));
  return {
    isAllowed(url) {
      const path = encodedPath(url);
      return rules.find((rule) => matches(rule, path))?.allow ?? true;
    },
    crawlDelay,
  };
}

/**
 * The lines of robots.txt that speak to us: the groups that name our token, or else those for everybody. What is no rule is left out,
 * since it does not part groups (RFC 9309, 2.2.4). A last line without an end, where the file was cut, is not trusted.
 */
export function keepOurGroups(robotsTxt: string, wasCut: boolean): string {
  const lines = robotsTxt.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (wasCut) lines.pop();
  const ours: string[] = [];
  const everybody: string[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const line of lines) {
    const rule = readLine(line);
    if (rule === null) continue;
    if (rule.name === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(rule.value.split('/')[0]?.trim().toLowerCase() ?? '');
      if (agents.includes(productToken) && ours.length === 0) ours.push(`user-agent: ${productToken}`);
      continue;
    }
    inRules = true;
    const text = `${rule.name}: ${rule.value}`;
    if (agents.includes(productToken)) ours.push(text);
    else if (agents.includes('*')) everybody.push(text);
  }
  if (ours.length > 0) return ours.join('\n');
  return everybody.length > 0 ? ['user-agent: *', ...everybody].join('\n') : '';
}

interface Rule {
  allow: boolean;
  length: number;
  /** What must come one after the other, with anything between. */
  parts: string[];
  /** "$": nothing may follow. */
  toTheEnd: boolean;
}

function parseRule(pattern: string, allow: boolean): Rule {
  const toTheEnd = pattern.endsWith('$');
  return { allow, length: pattern.length, parts: (toTheEnd ? pattern.slice(0, -1) : pattern).split('*'), toTheEnd };
}

/** Each part is sought behind the one before and never again, so that no file can make this slow. */
function matches({ parts, toTheEnd }: Rule, path: string): boolean {
  const [first = '', ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = toTheEnd ? rest.pop() : undefined;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!toTheEnd) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Seconds: who asks for a longer pause than this asks us to stay away, and says so better with Disallow. */
const longestDelay = 30;

function readDelay(value: string): number | null {
  const seconds = value === '' ? Number.NaN : Number(value);
  return seconds > 0 ? Math.min(seconds, longestDelay) : null;
}

const ruleNames = new Set(['user-agent', 'allow', 'disallow', 'crawl-delay']);

function readLine(line: string): { name: string; value: string } | null {
  const text = line.split('#')[0] ?? '';
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const name = text.slice(0, colon).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  if (!ruleNames.has(name)) return null;
  return { name, value: name === 'allow' || name === 'disallow' ? encoded(value) : value };
}

function encodedPath(url: string): string {
  const { pathname, search } = new URL(url);
  return encoded(pathname + search);
}

/** One spelling for rules and addresses: letters and digits plain, everything outside of ASCII and the reserved marks encoded. */
function encoded(path: string): string {
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
  });
  return decoded.toWellFormed().replace(/[^A-Za-z0-9;,/?:@&=+$_.!~*'()%-]/gu, (character) => encodeURIComponent(character));
}
