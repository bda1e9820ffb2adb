// Runs replay.js of this folder as k6 would: the script once, and then every virtual user's iteration.
import { readFileSync } from 'node:fs';

globalThis.open = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
globalThis.__ENV = { VUS: '3', LEAD_MS: '100' };

const script = await import('./replay.js');
const { executor, vus, iterations } = script.options.scenarios.replay;
if (executor !== 'per-vu-iterations' || iterations !== 1) {
  throw new Error(`${executor}, ${iterations}`);
}
for (globalThis.vu = 1; globalThis.vu <= vus; globalThis.vu++) {
  script.default();
}
