// Opens every page of a release of hostile articles in Chromium, points at everything and goes to everything; nothing of an article may run:
//   node src/test/browser/hostile.mjs RELEASE_FOLDER
// Needs playwright-core (npm install playwright-core@1.65.1) where it is started or in NODE_PATH; CHROMIUM names the browser.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { chromium } = createRequire(join(process.cwd(), 'here.js'))('playwright-core');
const release = resolve(process.argv[2]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const tab = await browser.newPage();
const troubles = [];
let refused = 0;
tab.on('dialog', dialog => { troubles.push('says ' + dialog.message()); dialog.dismiss(); });
tab.on('pageerror', error => troubles.push(error.message));
tab.on('console', message => {
  if (message.type() === 'error') { (/Content Security Policy/.test(message.text()) ? () => refused++ : () => troubles.push(message.text()))(); }
});
tab.on('request', request => { if (!request.url().startsWith('file:')) troubles.push('asks ' + request.url()); });

const stir = () => {
  for (const element of document.querySelectorAll('*')) {
    for (const what of ['mouseover', 'focus', 'load', 'error', 'toggle']) element.dispatchEvent(new Event(what));
  }
  const all = [...document.querySelectorAll('*')];
  return {
    handlers: all.filter(element => [...element.attributes].some(attribute => attribute.name.startsWith('on'))).map(element => element.outerHTML),
    links: [...document.links].map(link => link.protocol).filter(protocol => !['file:', 'http:', 'https:'].includes(protocol)),
    hostile: document.body.textContent.includes('alert(1)'),
  };
};

for (const name of ['report', 'explore', 'articles/index', 'articles/0001']) {
  await tab.goto(pathToFileURL(join(release, 'report', name + '.html')).href);
  if (name === 'explore') await tab.waitForSelector('#rows tr');
  const found = await tab.evaluate(stir);
  assert.deepEqual(found.handlers, [], name);
  assert.deepEqual(found.links, [], name);
  assert.ok(found.hostile, name + ' shows the hostile words');
  assert.equal(refused, 0, name + ' has nothing that its policy must refuse');
  // the policy is at work: what would run without it does not
  await tab.evaluate(() => { const script = document.createElement('script'); script.textContent = 'alert(2)'; document.body.append(script); });
  assert.equal(refused, 1, name + ' refuses a script that is not its own');
  refused = 0;
}
assert.deepEqual(troubles, []);
await browser.close();
