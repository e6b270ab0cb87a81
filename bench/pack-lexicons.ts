import { readFileSync, writeFileSync } from 'node:fs';
import { lexicons } from '../lib/page/lexicon/index.ts';
import { leaveOutRepeated, leaveOutSaid } from '../lib/page/lexicon/leave-out-said.ts';
import { renderPacked } from '../lib/page/lexicon/pack.ts';

/** Writes lib/page/lexicon/packed.ts anew after a change to a language. `npm run lexicons`; a house test tells when it is due. */
const file = new URL('../lib/page/lexicon/packed.ts', import.meta.url);
const text = renderPacked(leaveOutRepeated(lexicons.map(leaveOutSaid)));
const changed = text !== readFileSync(file, { encoding: 'utf8', flag: 'a+' });
writeFileSync(file, text);
console.log(`${lexicons.length} languages, ${Math.round(text.length / 1024)} KB packed${changed ? '' : ', as it was'}`);
