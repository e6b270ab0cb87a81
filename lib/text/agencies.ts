import { agencyNames } from './agency-names.ts';

/** The agency that a credit names, alone or with an office ("AFP, Manila", "dpa/lsw", "Reuters News Agency"), or null. */
export function readAgency(credit: string): string | null {
  const whole = foldAgency(credit);
  if (whole.length === 0 || whole.length > 60) return null;
  const known = spellings.get(whole);
  if (known) return known;
  for (const tail of [' news agency', ' agency', ' news service', ' news', ' agentur']) {
    if (whole.endsWith(tail)) return spellings.get(whole.slice(0, -tail.length)) ?? null;
  }
  return null;
}

const foldAgency = (text: string): string => text.trim().replace(/^[(["']/, '').replace(/[)\]"'.]$/, '').replace(/[‐‑–]/g, '-').trim().toLowerCase();

const spellings = new Map<string, string>();
for (const [name, ...others] of agencyNames) for (const spelling of [name ?? '', ...others]) spellings.set(foldAgency(spelling), name ?? '');
