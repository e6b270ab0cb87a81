import { bibliothekKahn } from './stories/bibliothek-kahn.ts';
import { breadOven } from './stories/bread-oven.ts';
import { desertObservatory } from './stories/desert-observatory.ts';
import { glockenStreit } from './stories/glocken-streit.ts';
import { islandTreaty } from './stories/island-treaty.ts';
import { kelpBakery } from './stories/kelp-bakery.ts';
import { lampKeepers } from './stories/lamp-keepers.ts';
import { membersSupper } from './stories/members-supper.ts';
import { moorBahn } from './stories/moor-bahn.ts';
import { salvageAccounts } from './stories/salvage-accounts.ts';
import { tideClock } from './stories/tide-clock.ts';
import { withdrawnFerry } from './stories/withdrawn-ferry.ts';
import type { Story } from './story.ts';

/** Every written story, by file name. */
export const stories: Story[] = [
  bibliothekKahn,
  breadOven,
  desertObservatory,
  glockenStreit,
  islandTreaty,
  kelpBakery,
  lampKeepers,
  membersSupper,
  moorBahn,
  salvageAccounts,
  tideClock,
  withdrawnFerry,
];
