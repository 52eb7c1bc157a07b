// Makes MiniSearch small for readers, with its licence at its head: node pack.mjs FILE
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { minify } from 'terser';

const [, , file] = process.argv;
const folder = new URL('node_modules/minisearch/', import.meta.url);
const read = name => readFile(new URL(name, folder), 'utf8');

const { version } = JSON.parse(await read('package.json'));
const licence = (await read('LICENSE.txt')).trim();
const { code } = await minify(await read('dist/es/index.js'), { module: true, compress: { passes: 3 } });
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `/*! MiniSearch ${version}\n\n${licence}\n*/\n${code.replace(/\n\/\/# sourceMappingURL=.*$/, '')}\n`);
