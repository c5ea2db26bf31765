import { beforeEach, describe, expect, test } from 'vitest';
import { POLICY_URL, REPORT } from '../fixtures/report.ts';
import { held, openBackground, POLICY_TAB, TAB } from './background-world.ts';
import { settle } from './settle.ts';

let world: ReturnType<typeof openBackground>;

beforeEach(async () => {
  world = openBackground();
  await world.start();
});

const jobs = () => [...world.browser.storage.session.kept.keys()].filter((key) => key.startsWith('job:'));

/** Begins to read, and stops where the policy is judged. */
async function readUntilJudged() {
  const judging = held(REPORT);
  world.judge.mockImplementation(judging.work);
  await world.send('read-tab', { tabId: TAB, afresh: true });
  await expect.poll(() => world.judge.mock.calls.length, { interval: 2 }).toBe(1);
  return judging;
}

/** Begins to read, and stops where the finder looks at the page. */
async function readUntilFound() {
  const { executeScript } = world.browser.scripting;
  const inspecting = held(await executeScript({ files: ['/finder.js'] }));
  executeScript.mockImplementationOnce(inspecting.work);
  const before = executeScript.mock.calls.length;
  await world.send('read-tab', { tabId: TAB, afresh: true });
  await expect.poll(() => executeScript.mock.calls.length, { interval: 2 }).toBe(before + 1);
  return inspecting;
}

describe('a reading', () => {
  test('ends with a stored report; nothing of the job is left', async () => {
    await world.send('read-tab', { tabId: TAB, afresh: false });
    expect(await world.waitFor('report')).toMatchObject({ saved: true, policyUrl: POLICY_URL });
    await settle();
    expect(jobs()).toEqual([]);
    expect([...world.browser.alarmNames]).toEqual([]);
  });

  test('goes on in the next background where the last one ended', async () => {
    await readUntilJudged();
    expect(world.browser.alarmNames.size).toBe(1);
    world.judge.mockResolvedValue(REPORT);
    await world.start();
    await world.waitFor('report');
    expect(world.judge).toHaveBeenCalledTimes(2);
  });

  test.each(['finding', 'judging'] as const)('that a person stopped while %s does not come back', async (step) => {
    const work = step === 'judging' ? await readUntilJudged() : await readUntilFound();
    await world.send('stop', { tabId: TAB });
    work.release();
    await settle();
    expect(await world.stateOf()).toMatchObject({ kind: 'stopped', code: 'stopped' });
    expect(jobs()).toEqual([]);
    expect(await world.send('list-saved', {})).toEqual([]);
    await world.start();
    await settle();
    expect(world.judge).toHaveBeenCalledTimes(step === 'judging' ? 1 : 0);
  });

  test('whose permission has come runs once, whoever wakes the background', async () => {
    const origin = new URL(POLICY_URL).origin;
    const waiting = {
      id: 'one',
      tabId: TAB,
      incognito: false,
      pageUrl: POLICY_URL,
      stage: 'fetching',
      target: null,
      chosen: false,
      waitsFor: origin,
      asked: true,
      attempts: 1,
    };
    await world.browser.storage.session.set({ [`job:${TAB}`]: waiting });
    world.browser.allowed.add(`${origin}/*`);
    const judging = held(REPORT);
    world.judge.mockImplementation(judging.work);
    // The permission wakes the background, so that its start and its listener both go on with what waits.
    await world.start();
    await world.browser.permissions.onAdded.tell({ origins: [`${origin}/*`] });
    await settle();
    judging.release();
    await world.waitFor('report');
    expect(world.judge).toHaveBeenCalledTimes(1);
  });

  test('an alarm of another name wakes none', async () => {
    await readUntilJudged();
    await world.browser.storage.session.set({ 'job:8': { ...(await storedJob()), tabId: 8, id: 'two' } });
    await world.browser.alarms.onAlarm.tell({ name: 'another' });
    await settle();
    expect(world.judge).toHaveBeenCalledTimes(1);
    world.browser.tabsById.set(8, { ...POLICY_TAB, id: 8 });
    await world.browser.alarms.onAlarm.tell({ name: 'resume' });
    await settle();
    expect(world.judge).toHaveBeenCalledTimes(2);
  });

  const storedJob = async () => (await world.browser.storage.session.get(`job:${TAB}`))[`job:${TAB}`] as object;
});

describe('delete everything', () => {
  test('ends readings under way: none stores its report afterwards', async () => {
    await world.browser.storage.local.set({ settings: { theme: 'dark' } });
    await world.browser.storage.session.set({ 'review:abc': {}, 'job:9': {}, 'panel-at': {} });
    const judging = await readUntilJudged();
    await world.send('delete-everything', {});
    judging.release();
    await settle();
    expect(await world.send('list-saved', {})).toEqual([]);
    expect([...world.browser.storage.session.kept.keys()]).toEqual([]);
    expect([...world.browser.storage.local.kept.keys()]).toEqual([]);
    expect([...world.browser.alarmNames]).toEqual([]);
  });

  test('ends the reading of a text that was given, too', async () => {
    const judging = held(REPORT);
    world.judge.mockImplementation(judging.work);
    await world.send('read-given', { tabId: TAB, name: 'policy.txt', type: 'text/plain', base64: '' });
    await expect.poll(() => world.judge.mock.calls.length, { interval: 2 }).toBe(1);
    await world.send('delete-everything', {});
    judging.release();
    await settle();
    expect([...world.browser.storage.session.kept.keys()]).toEqual([]);
  });
});
