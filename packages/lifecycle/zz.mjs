import { build } from 'esbuild'; import { gzipSync } from 'node:zlib';
for (const names of ['*','transition, canTransition, nextStates, states, initialStates, isTerminal, isState','canTransition']) {
const r=await build({stdin:{contents: names==='*'?"export * from './src/index.ts'":`export { ${names} } from './src/index.ts'`,resolveDir:'/work/main/packages/lifecycle'},bundle:true,minify:true,format:'esm',write:false,platform:'neutral',mainFields:['module','main']});
const t=r.outputFiles[0].contents; console.log(names,t.length,gzipSync(t,{level:9}).length); if(names[0]==='t')(await import('fs')).writeFileSync('/tmp/lc/out.js',t)}
