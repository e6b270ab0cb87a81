import { expect, test } from 'vitest';
import { looksLikePerson, readCredits } from '../../../lib/text/person.ts';

const by = ['by', 'von', 'por', 'par'];

test.each([
  ['By Jane Roe', 'en', ['Jane Roe'], []],
  ['Jane Roe, Tom Miller and Ann Lee', 'en', ['Jane Roe', 'Tom Miller', 'Ann Lee'], []],
  ['Von Anna Meier und Bernd Weber, Berlin/dpa', 'de', ['Anna Meier', 'Bernd Weber'], ['dpa']],
  ['Anna Meier/Bernd Weber', 'de', ['Anna Meier', 'Bernd Weber'], []],
  ['srf/hosb', 'de', ['srf/hosb'], []],
  ['María Ruiz y José Gil', 'es', ['María Ruiz', 'José Gil'], []],
  ['Ortega y Gasset', 'es', ['Ortega y Gasset'], []],
  ['Jane Roe, Chief Political Correspondent', 'en', ['Jane Roe'], []],
  ['Jane Roe in London (Reuters)', 'en', ['Jane Roe'], ['Reuters']],
  ['jane.roe@example.com', 'en', [], []],
  ['Jane Roe <jane.roe@example.com>', 'en', ['Jane Roe'], []],
  ['https://www.example.com/people/jane-roe', 'en', [], []],
  ['Agence France-Presse', 'en', [], ['AFP']],
  ['Posted by Jane Roe', 'en', ['Jane Roe'], []],
  ['Interview: Jane Roe', 'en', ['Jane Roe'], []],
  ['Eingestellt von Anna Meier', 'de', ['Anna Meier'], []],
  ['Anna Meier Veröffentlicht am 3. Mai', 'de', ['Anna Meier'], []],
  ['Anna Meier/SP-X', 'de', ['Anna Meier'], []],
  ['Ludwig von Velm', 'de', ['Ludwig von Velm'], []],
  ['No Author', 'en', [], []],
  ['wordpressadmin', 'en', [], []],
  ['CC BY-SA 3.0', 'en', [], []],
  ['dieser Creative-Commons-Lizenz', 'de', [], []],
  ['publisher', 'en', [], []],
  ['Velm Verlag GmbH, Nordstadt, Germany', 'de', ['Velm Verlag GmbH'], []],
  ['Ministerium für Hafen und Fischerei', 'de', ['Ministerium für Hafen und Fischerei'], []],
  ['Anna und Bernd', 'de', ['Anna', 'Bernd'], []],
  ['Anna Meier und dpa', 'de', ['Anna Meier'], ['dpa']],
  ['Meier, Anna', 'de', ['Anna Meier'], []],
  ['Roe, Jane M.', 'en', ['Jane M. Roe'], []],
  ['Jong, Jan de', 'nl', ['Jan de Jong'], []],
  ['Meier, A.', 'de', ['A. Meier'], []],
  ['Jane Roe, MD, PhD', 'en', ['Jane Roe'], []],
  ['Zone Hafen et faits divers', 'fr', ['Zone Hafen et faits divers'], []],
  ['Anna Meier, le', 'fr', ['Anna Meier'], []],
  ['Anna Meier am', 'de', ['Anna Meier'], []],
  ['anna on', 'en', ['anna'], []],
  ['Anna Maria Meier im Gespräch mit Bernd Weber', 'de', ['Anna Maria Meier', 'Bernd Weber'], []],
  ['来自10米长的港墙上的风暴故事', 'zh', [], []],
  ['市议会周一晚间决定重建被风暴损坏的旧港墙', 'zh', [], []],
  ['李明、王芳', 'zh', ['李明', '王芳'], []],
])('%s', (byline, language, names, agencies) => {
  const credits = readCredits(byline, { language, by });
  expect(credits.agencies.map(({ name }) => name)).toEqual(agencies);
  expect(credits.names.filter((name) => name !== 'Berlin')).toEqual(names);
});

test('what can be a person by its look', () => {
  expect(['Jane Roe', 'Ludwig van der Berg', 'Conor O’Neill', '구현모'].filter((name) => !looksLikePerson(name))).toEqual([]);
  expect(['Roe', 'read more', 'Kommentar von', 'The ferry that came back one day'].filter(looksLikePerson)).toEqual([]);
});
