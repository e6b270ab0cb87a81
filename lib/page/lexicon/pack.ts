import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Lexicon } from './lexicon.ts';

/** The languages as one compressed string: a third of their size in a function's bundle, and quicker to load than forty modules. */
export function renderPacked(lexicons: readonly Lexicon[]): string {
  const packed = brotliCompressSync(JSON.stringify(lexicons), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } });
  return `/** Made of the languages in this folder by npm run lexicons. */\nexport const packedLexicons =\n  '${packed.toString('base64')}';\n`;
}

export const parsePacked = (packed: string): readonly Lexicon[] => JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8')) as Lexicon[];
