import { bandaDaBalsa } from './stories/banda-da-balsa.ts';
import { bibliothekKahn } from './stories/bibliothek-kahn.ts';
import { breadOven } from './stories/bread-oven.ts';
import { desertObservatory } from './stories/desert-observatory.ts';
import { escuelaNocturna } from './stories/escuela-nocturna.ts';
import { facteurVoile } from './stories/facteur-voile.ts';
import { glockenStreit } from './stories/glocken-streit.ts';
import { islandTreaty } from './stories/island-treaty.ts';
import { kasaNoIe } from './stories/kasa-no-ie.ts';
import { kelpBakery } from './stories/kelp-bakery.ts';
import { kujiraNoJikan } from './stories/kujira-no-jikan.ts';
import { lampKeepers } from './stories/lamp-keepers.ts';
import { marcheMaree } from './stories/marche-maree.ts';
import { membersSupper } from './stories/members-supper.ts';
import { moorBahn } from './stories/moor-bahn.ts';
import { multasPorMudas } from './stories/multas-por-mudas.ts';
import { muzeyPugovits } from './stories/muzey-pugovits.ts';
import { orgueConserves } from './stories/orgue-conserves.ts';
import { paromBezBerega } from './stories/parom-bez-berega.ts';
import { pchyolyVShkole } from './stories/pchyoly-v-shkole.ts';
import { postmanDonkey } from './stories/postman-donkey.ts';
import { puebloSombra } from './stories/pueblo-sombra.ts';
import { radioSilencios } from './stories/radio-silencios.ts';
import { salvageAccounts } from './stories/salvage-accounts.ts';
import { tideClock } from './stories/tide-clock.ts';
import { withdrawnFerry } from './stories/withdrawn-ferry.ts';
import { yoruNoAsaichi } from './stories/yoru-no-asaichi.ts';
import type { Story } from './story.ts';

/** Every written story, by file name. */
export const stories: Story[] = [
  bandaDaBalsa,
  bibliothekKahn,
  breadOven,
  desertObservatory,
  escuelaNocturna,
  facteurVoile,
  glockenStreit,
  islandTreaty,
  kasaNoIe,
  kelpBakery,
  kujiraNoJikan,
  lampKeepers,
  marcheMaree,
  membersSupper,
  moorBahn,
  multasPorMudas,
  muzeyPugovits,
  orgueConserves,
  paromBezBerega,
  pchyolyVShkole,
  postmanDonkey,
  puebloSombra,
  radioSilencios,
  salvageAccounts,
  tideClock,
  withdrawnFerry,
  yoruNoAsaichi,
];
