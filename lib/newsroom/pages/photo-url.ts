import type { Story } from '../story.ts';

/** Where the story's picture lies; `width` picks one of the sizes that themes offer in srcset. */
export const photoUrl = (origin: string, story: Story, width = 1200): string => `${origin}/photos/${story.slug}-${width}x${Math.round((width * 9) / 16)}.png`;
