import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bundles by esbuild with the plug-ins below; a process of its own, since plug-ins need esbuild's asynchronous door and a stack is
 * synthesised synchronously. Options as JSON in the first argument, esbuild's metafile as JSON on stdout.
 */
const options = JSON.parse(process.argv[2] ?? '{}');
mkdirSync(options.outdir, { recursive: true });
const { metafile, outputFiles } = await build({ ...options, metafile: true, write: false, plugins: [packData(options.outdir), leanSchemas(), leanSuffixes(), leanCheerio(), leanStreams()] });
// esbuild escapes what is not ASCII but for regular expressions, and one character past Latin-1 makes V8 keep and read two bytes for each of the file
for (const { path, text } of outputFiles) writeFileSync(path, text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
process.stdout.write(JSON.stringify(metafile));

/**
 * Modules that only export data go beside the bundle, compressed, and are read from there: the public suffixes, the phrases of all
 * languages, HTML's named characters and the model's trees are a third of their size so, and V8 has nothing to compile. Data behind a
 * function is read when that is called first.
 */
function packData(outdir) {
  const dataModules = /(tldts\/dist\/es6\/src\/data\/trie\.js|lexicon\/every-lexicon\.ts|entities\/dist\/(esm\/)?generated\/decode-data-html\.js|body\/(?:model-table|class-word-lists)\.ts|metadata\/mark-words\.ts|lib\/text\/(?:months|agency-names|tracking-names)\.ts)$/;
  return {
    name: 'pack-data',
    setup({ onLoad }) {
      onLoad({ filter: dataModules }, async ({ path }) => {
        const name = basename(path, extname(path));
        const exported = [];
        const parts = [];
        for (const [key, made] of Object.entries(await importModule(path))) {
          if (typeof made === 'number') exported.push(`export const ${key} = ${made};`);
          else if (typeof made === 'function') {
            const read = renderRead(`${name}.${key}.br`, [made()], outdir);
            exported.push(`let ${key}Data;\nexport const ${key} = () => {\n  if (${key}Data === undefined) [${key}Data] = ${read};\n  return ${key}Data;\n};`);
          } else parts.push([key, made]);
        }
        if (parts.length > 0) exported.push(`export const [${parts.map(([key]) => key)}] = ${renderRead(`${name}.br`, parts.map(([, value]) => value), outdir)};`);
        const contents = `import { readFileSync } from 'node:fs';\nimport { brotliDecompressSync } from 'node:zlib';\n${exported.join('\n')}\n`;
        return { contents, loader: 'js' };
      });
      // chardet is asked of few pages, those that are no UTF-8 and do not say what they are: it has a file of its own, read by the first of them
      onLoad({ filter: /text\/charset\.ts$/ }, async ({ path }) => {
        await build({ entryPoints: [createRequire(path).resolve('chardet')], outfile: join(outdir, 'chardet.cjs'), bundle: true, minify: true, platform: 'node', legalComments: 'none' });
        return {
          contents: readFileSync(path, 'utf8').replace(/^import \{ analyse \} from 'chardet';$/m, "import { createRequire } from 'node:module';\nconst analyse: typeof import('chardet').analyse = (bytes) => createRequire(import.meta.url)('./chardet.cjs').analyse(bytes);"),
          loader: 'ts',
        };
      });
    },
  };
}

/** Writes values beside the bundle, in one file; returns the expression that reads them. Typed arrays keep their bytes, which all machines that run it order alike. */
function renderRead(file, values, outdir) {
  const chunks = values.map((value) => (ArrayBuffer.isView(value) ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))));
  writeFileSync(join(outdir, file), brotliCompressSync(Buffer.concat(chunks)));
  let at = 0;
  const read = values.map((value, index) => {
    const span = `${at}, ${(at += chunks[index].length)}`;
    if (ArrayBuffer.isView(value)) return `new ${value.constructor.name}(new Uint8Array(bytes.subarray(${span})).buffer)`;
    return typeof value === 'string' ? `bytes.toString('utf8', ${span})` : `JSON.parse(bytes.toString('utf8', ${span}))`;
  });
  return `((bytes) => [${read.join(', ')}])(brotliDecompressSync(readFileSync(new URL(${JSON.stringify(`./${file}`)}, import.meta.url))))`;
}

/** What a module exports, TypeScript or not, with all that it imports. */
async function importModule(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'warning' });
  return { ...(await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)) };
}

/**
 * The SDK writes each operation's schema as `{ [_h]: … }`, and a computed key may have effects for all that esbuild knows: every operation
 * of S3 would stay in the bundle. With the keys spelled out, only those stay that are used.
 */
function leanSchemas() {
  return {
    name: 'lean-schemas',
    setup({ onLoad }) {
      // a client asks its package for its version
      onLoad({ filter: /@aws-sdk\/[a-z0-9-]+\/package\.json$/ }, ({ path }) => ({ contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' }));
      onLoad({ filter: /@aws-sdk\/client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const names = new Map([...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map(([, name, text]) => [name, text]));
        return { contents: source.replace(/\[(_\w+)\]:/g, (whole, name) => (names.has(name) ? `${names.get(name)}:` : whole)), loader: 'js' };
      });
    },
  };
}

/**
 * tldts hashes the 9,000 labels of the public suffixes as it is loaded, in a loop long enough for V8 to set its optimising compiler on the
 * whole module. A host asks for those below two or three nodes: here each node's are hashed when somebody first looks below it.
 */
function leanSuffixes() {
  const changes = [
    [/^for \(let node = 0, offset = 0; .*?^}\n/ms, `for (let edge = 0, offset = 0; edge < numberOfEdges; offset += edgeLength[edge], edge += 1) edgeOffset[edge] = offset;
const hashed = new Uint8Array(numberOfNodes);
function hashLabels(node) {
    hashed[node] = 1;
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
        const offset = edgeOffset[edge];
        let hash = 5381;
        for (let i = offset + edgeLength[edge] - 1; i >= offset; i -= 1) hash = Math.imul(hash, 33) ^ labelText.charCodeAt(i);
        edgeHash[edge] = hash >>> 0;
        if (edgeLength[edge] === 1 && labelText.charCodeAt(offset) === 42) wildcardEdge[node] = edge;
    }
}
`],
    [/^function findEdge\(node, .*?\{\n/m, '$&    if (hashed[node] === 0) hashLabels(node);\n'],
  ];
  return {
    name: 'lean-suffixes',
    setup({ onLoad }) {
      onLoad({ filter: /tldts\/dist\/es6\/src\/suffix-trie\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!changes.every(([from]) => from.test(source))) return { contents: source, loader: 'js' };
        return { contents: changes.reduce((text, [from, to]) => text.replace(from, to), source), loader: 'js' };
      });
    },
  };
}

/** Pages are asked with cheerio's selectors, and neither parsed nor changed by it: what it has to parse, change, fill in or print a page stays out. */
function leanCheerio() {
  return {
    name: 'lean-cheerio',
    setup({ onLoad }) {
      onLoad({ filter: /cheerio\/dist\/esm\/api\/(?:attributes|manipulation|css|forms|extract)\.js$/ }, () => ({ contents: 'export {};', loader: 'js' }));
      onLoad({ filter: /cheerio\/dist\/esm\/slim\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/^import \{ parseDocument \} from 'htmlparser2';$/m, 'const parseDocument = () => { throw new Error("parsing a text is left out of the bundle"); };'),
        loader: 'js',
      }));
      // what cheerio's helpers know of feeds, and names of functions from before version 2
      onLoad({ filter: /domutils\/(?:dist|lib)\/(?:esm\/)?(?:feeds|legacy)\.js$/ }, ({ path }) => ({ contents: path.endsWith('feeds.js') ? 'export const getFeed = undefined;' : 'export {};', loader: 'js' }));
      const absent = 'export const render = () => { throw new Error("printing a tree is left out of the bundle"); };\nexport default render;\n';
      onLoad({ filter: /dom-serializer\/(?:dist|lib)\/(?:esm\/)?index\.js$/ }, () => ({ contents: absent, loader: 'js' }));
    },
  };
}

/** Node's HTTP answers with streams of its own; that the SDK could check a browser's costs a start the loading of all those classes. */
function leanStreams() {
  return {
    name: 'lean-streams',
    setup({ onLoad }) {
      onLoad({ filter: /serde\/util-stream\/checksum\/ChecksumStream\.browser\.js$/ }, () => ({ contents: 'export class ChecksumStream {}', loader: 'js' }));
    },
  };
}
