import type { Story } from '../story.ts';

export const bibliothekKahn: Story = {
  slug: 'eine-buecherei-die-anlegt',
  site: 'lindenbote',
  language: 'de',
  title: 'Eine Bücherei, die anlegt',
  summary: 'Weil drei Dörfer am Fluss ihre Bibliotheken verloren haben, kommt das Buch jetzt mit dem Kahn. Mahngebühren kennt der Kapitän nicht.',
  authors: ['Henrike Aschoff', 'Malte Quint'],
  section: 'Wissen',
  tags: ['Bücherei', 'Fluss'],
  published: '2026-11-14T10:00:00+01:00',
  photo: { alt: 'Ein flacher Kahn mit Bücherregalen unter einer Plane', caption: 'Viertausend Bände trägt der Kahn, bei Hochwasser etwas weniger.', credit: 'Malte Quint' },
  body: [
    'Wenn in Schilfwerder die Schiffsglocke läutet, laufen die Kinder nicht zum Eiswagen, sondern zum Anleger. Dort macht jeden zweiten Mittwoch die „Leseratte“ fest, ein Torfkahn von achtzehn Metern Länge, in dem statt Torf viertausend Bücher liegen.',
    'Kapitän und Bibliothekar in einer Person ist Fietje Grau, 44, gelernter Binnenschiffer. Er übernahm den Kahn vor zwei Jahren, nachdem drei Gemeinden am Unterlauf ihre Büchereien geschlossen hatten. Die Bestände bekam er geschenkt, die Regale hat er selbst gebaut, mit einer Leiste vor jeder Reihe, damit bei Wellengang nichts fällt.',
    'Ausgeliehen wird auf Zuruf. Wer ein Buch zurückgibt, erzählt in drei Sätzen, wie es war; Grau schreibt sie auf eine Karteikarte und steckt sie in den Band. So lesen die Nächsten erst die Meinung der Nachbarn und dann den Roman.',
    '„Manche Karten sind besser als das Buch“, sagt die Lehrerin Wiebke Harms, die mit ihrer Klasse kommt. Ein Krimi sei im ganzen Tal berühmt, weil jemand auf der Karte den falschen Mörder verraten habe.',
    'Finanziert wird das Vorhaben vom Landkreis, von einer Stiftung und von einem Landwirt, der ungenannt bleiben möchte und jeden Winter den Diesel bezahlt. Mahngebühren gibt es nicht. Es fehlen nach zwei Jahren sieben Bücher, sechs davon über Schafzucht.',
    'Im Winter, wenn der Fluss zufriert, bleibt der Kahn im Hafen von Oberlohe liegen. Dann kommen die Leserinnen und Leser zu Fuß über das Eis, und Grau heizt den Ofen an.',
    'Für das nächste Jahr wünscht er sich einen zweiten Kahn, nur für Noten und Schallplatten. Einen Namen hat er schon: „Ohrwurm“.',
  ],
};
