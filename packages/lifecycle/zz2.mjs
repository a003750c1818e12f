import { gzipSync } from 'node:zlib'; import fs from 'fs';
const t=fs.readFileSync('/tmp/lc/out.js','utf8'); const g=x=>gzipSync(x,{level:9}).length; const all=g(t);
for(const part of t.split(/(?<=;)(?=var )/)) console.log(all-g(t.replace(part,()=>'')), part.length, part.slice(0,60));
