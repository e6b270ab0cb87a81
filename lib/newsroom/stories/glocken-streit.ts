import type { Story } from '../story.ts';

export const glockenStreit: Story = {
  slug: 'dreizehn-schlaege-um-mitternacht',
  site: 'lindenbote',
  language: 'de',
  title: 'Dreizehn Schläge um Mitternacht',
  summary: 'Die Kirchturmuhr von Bärenrade schlägt nachts einmal zu oft. Der Gemeinderat will das ändern, ein Teil des Dorfes nicht.',
  authors: ['Jost Wibbelt'],
  section: 'Kultur',
  tags: ['Bärenrade', 'Glocken'],
  published: '2026-11-16T17:15:00+01:00',
  modified: '2026-11-17T09:00:00+01:00',
  body: [
    'In Bärenrade ist es jede Nacht für eine Minute dreizehn Uhr. Seit einem Blitzschlag im August zählt das Läutewerk der Kirche um Mitternacht einen Schlag zu viel, und seitdem zählt das ganze Dorf mit.',
    'Der Uhrmacher, der die Anlage zweimal untersucht hat, fand keinen Fehler. Tagsüber stimmt jeder Schlag. Stellt man das Werk zur Probe vor, schlägt es auch um Mitternacht nur zwölfmal. „Es weiß, wann ich da bin“, schrieb er in seinen Bericht.',
    'Der Gemeinderat hat nun beschlossen, die Uhr nachts abzustellen. Dagegen wehrt sich eine Initiative, die innerhalb einer Woche 214 Unterschriften gesammelt hat, mehr als bei der letzten Wahl Stimmen abgegeben wurden.',
    { quote: 'Andere Dörfer haben eine Burg oder einen See. Wir haben eine Stunde, die es nirgends sonst gibt.' },
    'Das sagt Wirtin Roswitha Pleß, in deren Gasthof „Zur dreizehnten Stunde“, bis September noch „Zur Post“, inzwischen Gäste aus drei Ländern übernachten. Sie bringen Klappstühle mit und applaudieren nach dem letzten Schlag.',
    'Pfarrer Ansgar Dohm sieht es gelassen. Ein Schlag mehr schade niemandem, predigte er am Sonntag, solange man nicht vergesse, dass danach ein neuer Tag beginne. Die Kollekte war für den Blitzableiter bestimmt.',
    'Die Nachbarn der Kirche sind weniger fröhlich. Ein Anwohner hat Lärm gemessen und kam auf 71 Dezibel, was ungefähr einem Staubsauger entspricht. Der Applaus, so vermerkt er in seiner Beschwerde, sei lauter.',
    'Entschieden wird am 3. Dezember. Der Rat tagt öffentlich, die Sitzung beginnt um 19 Uhr und endet, so steht es in der Einladung, spätestens um dreizehn.',
  ],
};
