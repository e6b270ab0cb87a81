import { expect, test } from 'vitest';
import { userAgentOf } from '../../../lib/adapters/web/identity.ts';

test.each([
  [null, 'newsclip/1.0.0'],
  ['', 'newsclip/1.0.0'],
  ['https://press.example/bot', 'newsclip/1.0.0 (+https://press.example/bot)'],
  ['mailto:desk@press.example', 'newsclip/1.0.0 (+mailto:desk@press.example)'],
  ['desk@press.example)\r\nX-Evil: 1', 'newsclip/1.0.0 (+desk@press.exampleX-Evil:1)'],
  ['Büro', 'newsclip/1.0.0 (+Bro)'],
])('contact %j is written %s', (contact, agent) => expect(userAgentOf('1.0.0', contact)).toBe(agent));
