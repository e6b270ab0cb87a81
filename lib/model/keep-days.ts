/** Tag of an object that goes with its story: lifecycle rules delete it after so many days. Objects of stories that stay have none. */
export const keepTag = 'newsclip-keep-days';

/** Each has a lifecycle rule of its own, whatever feeds.yaml says today: an object keeps the tag that it was written with. S3 allows 1,000 rules. */
export const keepSteps: readonly number[] = [
  ...Array.from({ length: 31 }, (_, day) => day + 1), 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 270, 300, 330, 365, 400, 450, 550, 640, 730, 910, 1096, 1461, 1827, 2557, 3653,
];

/** The first step that does not end before the card: an object is never gone before its card by this. Null keeps it: no retention, or one of more than ten years. */
export function keepDays(expiresAt: number | null, now: Date): number | null {
  if (expiresAt === null) return null;
  const days = (expiresAt - now.getTime() / 1000) / 86_400;
  return keepSteps.find((step) => step >= days) ?? null;
}
