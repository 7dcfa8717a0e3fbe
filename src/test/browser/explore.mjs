// Opens report/explore.html of a release in Chromium, chooses, and checks against csv/events.csv that everything follows:
//   node src/test/browser/explore.mjs RELEASE_FOLDER [FOLDER_FOR_PICTURES]
// Needs playwright-core (npm install playwright-core@1.65.1) where it is started or in NODE_PATH; CHROMIUM names the browser.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { chromium } = createRequire(join(process.cwd(), 'here.js'))('playwright-core');
const release = resolve(process.argv[2]);
const pictures = process.argv[3];
const page = pathToFileURL(join(release, 'report/explore.html')).href;

function table(text) {
  const rows = [[]];
  let cell = '', quoted = false;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') { cell += c; i++; } else if (c === '"') { quoted = !quoted; } else if (!quoted && c === ',') {
      rows.at(-1).push(cell); cell = '';
    } else if (!quoted && c === '\n') { rows.at(-1).push(cell); cell = ''; rows.push([]); } else if (quoted || c !== '\r') { cell += c; }
  }
  const [head, ...body] = rows.filter(row => row.length > 0);
  return body.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])));
}

const events = table(readFileSync(join(release, 'csv/events.csv'), 'utf8'));
const most = values => {
  const counts = new Map();
  values.filter(Boolean).forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0][0];
};
const touches = (event, country) => [event.actor_iso3c, event.recipient_iso3c, event.iso3c].includes(country);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const troubles = [];

async function open(address, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const tab = await context.newPage();
  tab.on('console', message => { if (message.type() === 'error') troubles.push(message.text()); });
  tab.on('pageerror', error => troubles.push(error.message));
  tab.on('request', request => { if (!/^(file|blob):/.test(request.url())) troubles.push('asks ' + request.url()); });
  await tab.goto(address);
  await tab.waitForSelector('#rows tr');
  return tab;
}

const number = text => Number(text.replace(/,/g, ''));
const shown = async tab => number((await tab.textContent('#found')).split(' ')[0]);

async function follows(tab, what, wanted) {
  const expected = events.filter(wanted).length;
  assert.ok(expected > 0, what + ' has no event to choose');
  await tab.waitForFunction(count => document.getElementById('found').textContent.startsWith(count + ' of '), expected.toLocaleString('en-US'),
    { timeout: 10000 }).catch(async () => assert.equal(await shown(tab), expected, what));
  const quads = await tab.$$eval('#list-quad .number', cells => cells.map(cell => cell.textContent));
  assert.equal(quads.map(number).reduce((sum, one) => sum + one, 0), expected, what + ': quad classes');
  await tab.waitForFunction(rows => document.querySelectorAll('#rows tr').length === rows, Math.min(25, expected));
  console.log(`ok ${what}: ${expected}`);
}

const again = async tab => { await tab.click('#clear'); await follows(tab, 'all again', () => true); };

const tab = await open(page, 1280);
await follows(tab, 'all', () => true);

// a country: from the list, in one part, on the map
const country = most(events.map(event => event.actor_iso3c));
await tab.selectOption('#country', country);
await follows(tab, 'country', event => touches(event, country));
await tab.selectOption('#as', 'who');
await follows(tab, 'country that acts', event => event.actor_iso3c === country);
await again(tab);
const name = await tab.evaluate(code => dateline.country(code), country);
await tab.locator('#map path', { has: tab.locator('title', { hasText: new RegExp('^' + name + ': ') }) }).first().dispatchEvent('click');
await follows(tab, 'country on the map', event => touches(event, country));
assert.ok(await tab.locator('#map .chosen').count() > 0, 'the map shows what is chosen');
await again(tab);

// a pair
const pair = most(events.filter(event => event.actor_iso3c && event.recipient_iso3c).map(event => event.actor_iso3c + '-' + event.recipient_iso3c));
await tab.click(`#pairs button[data-value="${pair}"]`);
await follows(tab, 'pair', event => event.actor_iso3c + '-' + event.recipient_iso3c === pair);
await again(tab);

// a type, by keyboard; the switch keeps the focus
const type = most(events.map(event => event.event_type));
await tab.focus(`#list-type [data-value="${type}"]`);
await tab.keyboard.press('Space');
await follows(tab, 'type', event => event.event_type === type);
assert.equal(await tab.evaluate(() => document.activeElement.getAttribute('data-value')), type);
assert.equal(await tab.getAttribute(`#list-type [data-value="${type}"]`, 'aria-pressed'), 'true');
await again(tab);

// days, and what they are told by
const from = most(events.map(event => event.date_start)).slice(0, 7) + '-01';
const to = from.slice(0, 7) + '-28';
await tab.fill('#from', from);
await tab.fill('#to', to);
const inSpan = event => event.date_start !== '' && event.date_end !== '' && event.date_start >= from && event.date_end <= to;
await follows(tab, 'days', inSpan);
const basis = most(events.filter(inSpan).map(event => event.date_basis));
await tab.click(`#list-basis [data-value="${basis}"]`);
const chosen = event => inSpan(event) && event.date_basis === basis;
await follows(tab, 'days and basis', chosen);

// a link brings the same choice
const link = tab.url();
const other = await open(link, 1280);
await follows(other, 'link', chosen);
assert.equal(await other.inputValue('#from'), from);

// from an event to its address, and the choice as a file
const rows = await other.$$eval('#rows tr', all => all.map(row => ({ id: row.id.slice(4), links: [...row.querySelectorAll('a')].map(a => a.href) })));
const byId = new Map(events.map(event => [event.event_id, event]));
for (const row of rows) {
  assert.ok(chosen(byId.get(row.id)), row.id);
  const url = byId.get(row.id).source_url;
  assert.equal(row.links.some(address => address === url || decodeURI(address) === decodeURI(url)), /^https?:/.test(url), row.id + ' leads to ' + url);
}
const [download] = await Promise.all([other.waitForEvent('download'), other.click('#download')]);
const saved = table(readFileSync(await download.path(), 'utf8'));
assert.deepEqual(saved.map(event => event.event_id).sort(), events.filter(chosen).map(event => event.event_id).sort());
for (const event of saved) {
  for (const column of ['event_type', 'date_start', 'date_basis', 'actor_iso3c', 'iso3c', 'dead_low']) {
    assert.equal(event[column], byId.get(event.event_id)[column], column);
  }
}
console.log(`ok saved: ${saved.length}`);
await again(tab);

// drawing over the columns chooses days
await tab.locator('#timeline').evaluate(place => place.scrollIntoView({ block: 'center' }));
const box = await tab.locator('#timeline .overlay').boundingBox();
await tab.mouse.move(box.x + box.width * 0.25, box.y + 50);
await tab.mouse.down();
await tab.mouse.move(box.x + box.width * 0.75, box.y + 60, { steps: 4 });
await tab.mouse.up();
await tab.waitForFunction(() => document.getElementById('from').value !== '');
const drawn = [await tab.inputValue('#from'), await tab.inputValue('#to')];
await follows(tab, 'days drawn', event => event.date_start !== '' && event.date_start >= drawn[0] && event.date_end <= drawn[1]);
await again(tab);

// a name; what nobody has leaves nothing; a foreign link does no harm
const actor = most(events.map(event => event.actor_name));
await tab.fill('#name', actor);
const plain = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
await follows(tab, 'name', event => plain(event.actor_name).includes(plain(actor)) || plain(event.recipient_name).includes(plain(actor)));
await tab.evaluate(() => { location.hash = '#name=%3Cimg src=x onerror=alert(1)%3E&__proto__=1&type=NONE&from=x'; });
await tab.waitForFunction(() => document.getElementById('found').textContent.startsWith('0 of '));
assert.equal(await tab.locator('img').count(), 0);

// every control has a name; nothing is wider than the screen
const phone = await open(page, 390);
const nameless = await phone.$$eval('button, select, input, a', all => all.filter(one => !one.hidden && !(one.textContent.trim() || one.getAttribute('aria-label')
  || one.closest('label'))).map(one => one.outerHTML));
assert.deepEqual(nameless, []);
const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
assert.ok(wide <= 390, `the page is ${wide} wide on a phone`);

// without script the page leads to the report
const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await bare.goto(page);
assert.ok(await bare.locator('noscript a[href="report.html"]').count() > 0);

if (pictures) {
  mkdirSync(pictures, { recursive: true });
  await again(tab);
  await tab.setViewportSize({ width: 1280, height: 1400 });
  await tab.evaluate(() => window.scrollTo(0, 0));
  await tab.screenshot({ path: join(pictures, 'explore.png') });
  await phone.setViewportSize({ width: 390, height: 1400 });
  await phone.screenshot({ path: join(pictures, 'explore-phone.png') });
}
await browser.close();
assert.deepEqual(troubles, []);
console.log('ok');
