import { parseArgs } from 'node:util';
import { prices } from '../lib/cost/prices.ts';
import { chance, normal } from './scale-clock.ts';
import { ofTheDay } from './scale-world.ts';

/**
 * What a unit of capacity costs that is bought by the hour and follows the load: a week of news by the hour of the day, noise from minute to minute, and the rules of
 * DynamoDB's own scaling, minute by minute.
 *
 *   npx tsx bench/capacity.ts [--units 35] [--targets 70,80,90] [--noise 0.1] [--seed 1]
 *
 * `--units` a second on the mean of the day, one table or index. `--noise` is the spread from minute to minute: 700 stories a minute that come two or three at a time
 * spread by 0.06. Rules as the developer guide of DynamoDB has them: more after two minutes above the target, less after
 * fifteen minutes of 20 points below it, four times a day and once more in each hour that had none; capacity left over within 300 s serves a burst; what is bought
 * changes two minutes after it was asked for; one unit at least.
 */
const { values } = parseArgs({
  options: { units: { type: 'string', default: '35' }, targets: { type: 'string', default: '70,80,90' }, noise: { type: 'string', default: '0.1' }, seed: { type: 'string', default: '1' } },
});
const [mean, noise, seed] = [values.units, values.noise, values.seed].map(Number) as [number, number, number];
const minutes = 7 * 1_440;
const start = Date.parse('2026-11-23T00:00:00Z');

console.log(`${mean} units a second on the mean, noise ${noise}, a week`);
console.log('target  used of what is bought  changes a day  refused at first  $ a million writes, reads   on demand');
for (const target of values.targets.split(',').map(Number)) {
  const { used, changes, refused } = follow(loadOf(), target / 100);
  const dollars = (hour: number): string => ((hour / 3_600 / used) * 1e6).toFixed(3);
  console.log(`${`${target} %`.padEnd(8)}${`${(100 * used).toFixed(1)} %`.padEnd(24)}${(changes / 7).toFixed(1).padEnd(15)}${`${(100 * refused).toFixed(3)} %`.padEnd(18)}${`${dollars(prices.writeUnitHour)}, ${dollars(prices.readUnitHour)}`.padEnd(28)}${(prices.writeUnit * 1e6).toFixed(3)}, ${(prices.readUnit * 1e6).toFixed(3)}`);
}

/** Units that are asked for in each minute of the week. */
function loadOf(): number[] {
  const random = chance(seed);
  const shape = Array.from({ length: minutes }, (_, minute) => ofTheDay(start + minute * 60_000));
  const middle = shape.reduce((sum, value) => sum + value, 0) / minutes;
  return shape.map((value) => (mean * 60 * value * Math.exp(noise * normal(random) - noise ** 2 / 2)) / middle);
}

function follow(load: number[], target: number): { used: number; changes: number; refused: number } {
  let bought = Math.max(1, Math.ceil((load[0] as number) / 60 / target));
  let next: { at: number; bought: number } | null = null;
  let [saved, backlog, done, paid, refused, changes, high, low, cutsToday, lastCut] = [bought * 300, 0, 0, 0, 0, 0, 0, 0, 0, Number.NEGATIVE_INFINITY];
  load.forEach((units, minute) => {
    if (minute % 1_440 === 0) cutsToday = 0;
    if (next !== null && minute >= next.at) {
      bought = next.bought;
      next = null;
      changes += 1;
    }
    // what is refused is tried again and comes with the next minute
    const asked = units + backlog;
    const served = Math.min(asked, bought * 60 + saved);
    saved = Math.min(bought * 300, bought * 60 + saved - served);
    backlog = asked - served;
    refused += backlog;
    done += served;
    paid += bought * 60;
    const share = served / 60 / bought;
    high = share > target ? high + 1 : 0;
    low = share < target - 0.2 ? low + 1 : 0;
    if (next !== null) return;
    if (high >= 2) {
      const recent = Math.max(...load.slice(Math.max(0, minute - 1), minute + 1)) / 60;
      next = { at: minute + 2, bought: Math.max(bought + 1, Math.ceil(recent / target)) };
      high = 0;
    } else if (low >= 15 && bought > 1 && (cutsToday < 4 || minute - lastCut >= 60)) {
      const recent = Math.max(...load.slice(minute - 14, minute + 1)) / 60;
      const less = Math.max(1, Math.ceil(recent / target));
      if (less >= bought) return;
      next = { at: minute + 2, bought: less };
      cutsToday += 1;
      lastCut = minute;
      low = 0;
    }
  });
  return { used: done / paid, changes, refused: refused / load.reduce((sum, units) => sum + units, 0) };
}
