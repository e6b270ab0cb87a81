import type { Story } from '../story.ts';

export const moorBahn: Story = {
  slug: 'die-moorbahn-faehrt-wieder',
  site: 'lindenbote',
  language: 'de',
  title: 'Die Moorbahn fährt wieder, aber nur rückwärts',
  deck: 'Nach vierzig Jahren Stillstand rollt der erste Zug von Oberlohe nach Krummsee. Eine Drehscheibe fehlt noch.',
  summary: 'Vierzig Jahre lang wuchs Birkengrün zwischen den Schienen. Nun verkehrt die Moorbahn wieder, mit einer Lok, einem Wagen und einem kleinen Schönheitsfehler.',
  authors: ['Henrike Aschoff'],
  section: 'Region',
  tags: ['Moorbahn', 'Oberlohe', 'Krummsee'],
  published: '2026-11-18T06:30:00+01:00',
  photo: { alt: 'Eine kleine Diesellok schiebt einen Wagen durch Birken', caption: 'Premiere im Nieselregen: der erste Zug am Haltepunkt Torfstich.', credit: 'Henrike Aschoff' },
  body: [
    'Um 10.42 Uhr hob Bürgermeister Eike Landwehr die Kelle, ließ sie wieder sinken, fragte leise, ob er das richtig mache, und hob sie noch einmal. Dann setzte sich am Samstag der erste Zug der Moorbahn seit vier Jahrzehnten in Bewegung.',
    'Er fuhr rückwärts. Das wird auch vorläufig so bleiben, denn in Krummsee fehlt die Drehscheibe, und die Lok „Hedwig“, Baujahr 1957, darf mit der Schnauze voran nur bergauf fahren. Bergauf geht es auf der Strecke allerdings nirgends.',
    '„Das Moor ist flach, das kann man ihm nicht vorwerfen“, sagte Vereinsvorsitzende Gesine Tadde, die mit sechzig Ehrenamtlichen fünf Jahre lang Schwellen getauscht, Birken gefällt und Genehmigungen beantragt hat. Allein die Akte zum Kreuzotterschutz wiegt nach ihren Worten neun Kilo.',
    'Die elf Kilometer lange Bahn hatte einst Torf zur Glashütte gebracht und an Markttagen auch Menschen. Als die Hütte schloss, blieb der Fahrplan noch ein Jahr lang hängen, ehe jemand bemerkte, dass kein Zug mehr kam.',
    { heading: 'Ein Fahrgast mit alter Karte' },
    'Unter den neunzig Fahrgästen der Premiere war Alwine Moormann, 91 Jahre alt. Sie zeigte dem Schaffner eine Rückfahrkarte aus dem Sommer 1986, deren Rückfahrt sie nie angetreten hatte. Er knipste sie ohne zu zögern.',
    'Künftig soll der Zug an Wochenenden zweimal täglich fahren. Wer mitwill, zahlt sechs Taler, Hunde und Torfstecher in Arbeitskleidung fahren frei. Für die Drehscheibe sammelt der Verein Spenden; die Hälfte der 80.000 Taler ist beisammen.',
    'Ob die Bahn sich rechnet, will im Rathaus niemand versprechen. Der Kämmerer hat ausgerechnet, dass sie es bei täglich vierhundert Fahrgästen täte. Krummsee hat dreihundertzwölf Einwohner.',
    'Am Sonntag waren trotzdem alle Plätze besetzt. Nur der Triebfahrzeugführer klagte über einen steifen Nacken.',
  ],
};
