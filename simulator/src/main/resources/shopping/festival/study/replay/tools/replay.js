// Replays a stretch of a festival with k6: every buyer at its own instant, whatever the shop's answers take.
// k6 run replay.js        -e VUS=16: how many virtual users share the buyers; they need not be many.
import http from 'k6/http';
import exec from 'k6/execution';
import { SharedArray } from 'k6/data';
import { Counter, Trend } from 'k6/metrics';

const journey = JSON.parse(open('./journey.json'));
const buyers = new SharedArray('buyers', () => JSON.parse(open('./requests.json')));

const VUS = Number(__ENV.VUS || 16);
// Virtual users are ready by then.
const LEAD_MS = Number(__ENV.LEAD_MS || 2000);

const allSteps = journey.cancel ? journey.steps.concat([journey.cancel]) : journey.steps;
const statuses = [];
allSteps.forEach((step) => step.answers.forEach((rule) => rule.statuses.forEach((status) => statuses.push(status))));
http.setResponseCallback(http.expectedStatuses.apply(http, statuses));

const lateness = new Trend('lateness', true);
const outcomes = {};
['accepted', 'sold-out', 'retry', 'error', 'unknown'].forEach((outcome) => {
  outcomes[outcome] = new Counter(`answers_${outcome.replace('-', '_')}`);
});

export const options = {
  scenarios: {
    replay: {
      executor: 'per-vu-iterations',
      vus: VUS,
      iterations: 1,
      maxDuration: `${Math.ceil((LEAD_MS + journey.ends_ms + journey.timeout_ms) / 1000) + 30}s`,
    },
  },
};

export default function () {
  const began = exec.scenario.startTime + LEAD_MS;
  let next = (exec.vu.idInTest - 1) % VUS;
  function tick() {
    while (next < buyers.length) {
      const buyer = buyers[next];
      const due = began + buyer.at_ms;
      const wait = due - Date.now();
      if (wait > 0) {
        setTimeout(tick, wait);
        return;
      }
      buy(buyer, due, began + journey.ends_ms);
      next += VUS;
    }
  }
  tick();
}

// One buyer, to the end: what is done next follows from the answer.
async function buy(buyer, first, ends) {
  const values = {
    sku: buyer.sku,
    units: String(buyer.units),
    intent: buyer.intent,
    price: String(buyer.price),
    key: buyer.key,
  };
  const steps = journey.steps;
  const isPaidHere = steps.some((step) => step.payment);
  let due = first;
  for (let n = 0; n < steps.length; n++) {
    const answer = await send(steps[n], values, due);
    if (answer.outcome !== 'accepted') {
      return;
    }
    Object.assign(values, answer.taken);
    const answered = Date.now();
    const step = steps[n + 1];
    if (!step && isPaidHere) {
      return;
    }
    let wait = !step || step.think ? buyer.think_ms : 0;
    if (!step || step.payment) {
      wait += buyer.payment_ms;
      if (buyer.pays !== 'yes') {
        due = answered + (buyer.pays === 'never' ? journey.expiry_ms : wait);
        if (journey.cancel && due <= ends) {
          await until(due);
          await send(journey.cancel, values, due);
        }
        return;
      }
    }
    due = answered + wait;
    if (!step || due > ends) {
      return;
    }
    if (wait > 0) {
      await until(due);
    }
  }
}

function until(due) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())));
}

async function send(step, values, due) {
  const headers = {};
  Object.keys(step.headers).forEach((name) => {
    headers[name] = filled(step.headers[name], values);
  });
  const body = step.body === null ? null : JSON.stringify(filledTree(step.body, values));
  const url = journey.base + filled(step.path, values, escaped);
  lateness.add(Date.now() - due);
  const response = await http.asyncRequest(step.method, url, body, {
    headers: headers,
    timeout: journey.timeout_ms,
    redirects: 0,
    tags: { name: step.name },
  });
  const answer = meaning(step, response);
  outcomes[answer.outcome].add(1, { step: step.name });
  return answer;
}

function meaning(step, response) {
  if (response.status === 0) {
    return { outcome: 'unknown' };
  }
  const tree = parsed(response.body);
  const rule = step.answers.find(
    (r) =>
      r.statuses.includes(response.status) && Object.keys(r.where).every((place) => holds(tree, place, r.where[place])),
  );
  const taken = {};
  if (rule && rule.outcome === 'accepted') {
    const names = Object.keys(step.take);
    names.forEach((name) => {
      taken[name] = text(tree, step.take[name]);
    });
    if (names.some((name) => taken[name] === '')) {
      return { outcome: 'error' };
    }
  }
  return { outcome: rule ? rule.outcome : 'error', taken: taken };
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch (e) {
    return undefined;
  }
}

// Whether a text stands at a place; a part of that which is * is any element.
function holds(tree, place, said) {
  const any = place.match(/^(.*?)\/\*(\/.*)?$/);
  if (any === null) {
    return text(tree, place) === said;
  }
  const elements = at(tree, any[1]);
  return (
    elements !== null &&
    typeof elements === 'object' &&
    Object.values(elements).some((element) => holds(element, any[2] || '', said))
  );
}

// What stands at a place (RFC 6901), as a text; none for what is missing or no single value.
function text(tree, place) {
  const node = at(tree, place);
  if (node === undefined || (node !== null && typeof node === 'object')) {
    return '';
  }
  return String(node);
}

function at(tree, place) {
  let node = tree;
  place
    .split('/')
    .slice(1)
    .forEach((part) => {
      const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const isInside = node !== null && typeof node === 'object' && Object.prototype.hasOwnProperty.call(node, name);
      node = isInside ? node[name] : undefined;
    });
  return node;
}

function filled(template, values, escape) {
  return template.replace(/\{([A-Za-z][A-Za-z0-9_]*)\}/g, (all, name) => {
    const value = name in values ? values[name] : '';
    return escape ? escape(value) : value;
  });
}

function escaped(value) {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function filledTree(node, values) {
  if (Array.isArray(node)) {
    return node.map((child) => filledTree(child, values));
  }
  if (node !== null && typeof node === 'object') {
    const out = {};
    Object.keys(node).forEach((name) => {
      out[name] = filledTree(node[name], values);
    });
    return out;
  }
  if (typeof node !== 'string') {
    return node;
  }
  const isNumber = journey.numbers.some((name) => node === `{${name}}`);
  return isNumber ? Number(filled(node, values)) : filled(node, values);
}
