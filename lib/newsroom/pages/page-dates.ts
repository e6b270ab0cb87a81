/** "Wed, 18 Nov 2026 07:45:00 +0100" from "2026-11-18T07:45:00+01:00": the zone stays as it was written. */
export function rfc822Date(iso: string): string {
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 19)];
  const zone = iso.endsWith('Z') ? '+0000' : iso.slice(19).replace(':', '');
  const date = new Date(`${day}T${time}Z`);
  return `${date.toUTCString().slice(0, 25)} ${zone}`;
}

/** As papers print it, in their language and zone. */
export const printedDate = (iso: string, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone, numberingSystem: 'latn' }).format(new Date(iso));

export const printedDay = (iso: string, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone, numberingSystem: 'latn' }).format(new Date(iso));
