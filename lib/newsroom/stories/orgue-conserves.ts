import type { Story } from '../story.ts';

export const orgueConserves: Story = {
  slug: 'un-orgue-en-boites-de-sardines',
  site: 'phare-de-sainte-orve',
  language: 'fr',
  title: 'Un orgue en boîtes de sardines fait chanter la conserverie',
  summary: 'Dans l’ancienne conserverie Pellerin & Fils, une facteure d’orgues a soudé onze mille boîtes. L’instrument joue faux, mais juste ce qu’il faut.',
  authors: ['Tristan Aubépine'],
  section: 'Culture',
  tags: ['musique', 'patrimoine'],
  published: '2026-11-13T09:30:00+01:00',
  photo: { alt: 'Des tuyaux faits de boîtes de conserve empilées', caption: 'Le plus long des tuyaux compte quatre cent six boîtes.', credit: 'Atelier Rozenn Caradec' },
  body: [
    'Le premier accord a fait s’envoler tous les goélands du toit. Le deuxième les a fait revenir. Samedi soir, dans l’ancienne conserverie de Sainte-Orve, trois cents personnes ont entendu pour la première fois un orgue fait de onze mille boîtes de sardines.',
    'Rozenn Caradec, facteure d’orgues, y a travaillé pendant quatre ans. Elle a récupéré les boîtes une à une, dans les cuisines, les décharges et les greniers, puis les a soudées bout à bout pour en faire des tuyaux.',
    'Le métal est trop mince, les soudures sifflent et l’humidité désaccorde l’ensemble en moins d’une heure. « Un orgue d’église vous parle de l’éternité, dit-elle. Le mien vous parle du temps qu’il fait. »',
    'Pour l’inauguration, la pianiste Inès Vautrin avait composé une suite en cinq marées. À la troisième, un tuyau s’est détaché et a roulé jusqu’au premier rang. Le public a cru que c’était écrit.',
    'La conserverie employait deux cents femmes avant sa fermeture. Plusieurs d’entre elles étaient là. Denise Floc’h, quatre-vingt-huit ans, a reconnu sur une boîte le poinçon de sa propre machine et a demandé qu’on lui joue cette note-là.',
    'C’était un la, légèrement trop bas. On le lui a joué longtemps.',
    'Les prochains concerts auront lieu chaque premier samedi du mois. L’entrée est gratuite pour qui apporte dix boîtes vides, rincées de préférence.',
  ],
};
