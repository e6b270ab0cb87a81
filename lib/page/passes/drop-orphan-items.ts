import { drop, type Pass } from '../story.ts';

/** Items of a list that is told by most of them. */
const fewestItems = 4;
/** Share of the items that may be left over. */
const leftOver = 0.25;

/** Items left over of a list whose others went: a list is a part of the story as a whole, or not at all. */
export const dropOrphanItems: Pass = {
  name: 'drop-orphan-items',
  run(story) {
    const { outline: { boxes, pieces }, why } = story;
    for (const list of boxes) {
      if (list.name !== 'ul' && list.name !== 'ol') continue;
      const items = pieces.slice(list.first, list.end).filter(({ kind, hidden }) => kind === 'text' && !hidden);
      const left = items.filter(({ index }) => !why[index]);
      if (items.length < fewestItems || left.length === 0 || left.length > leftOver * items.length) continue;
      drop(story, left, { reason: 'links', rule: this.name });
    }
  },
};
