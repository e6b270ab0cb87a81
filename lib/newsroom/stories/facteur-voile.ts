import type { Story } from '../story.ts';

export const facteurVoile: Story = {
  slug: 'le-facteur-reprend-la-voile',
  site: 'phare-de-sainte-orve',
  language: 'fr',
  title: 'Faute de carburant, le facteur des îles reprend la voile',
  summary: 'La vedette postale consommait trop. Depuis octobre, le courrier des Glénarves arrive sous voile, avec un jour de retard et beaucoup de visiteurs sur le quai.',
  authors: ['Tristan Aubépine', 'Gaëlle Morvannec'],
  section: 'Port',
  tags: ['courrier', 'Glénarves', 'voile'],
  published: '2026-11-16T18:40:00+01:00',
  modified: '2026-11-17T08:15:00+01:00',
  body: [
    'Lorsque la voile rousse double la balise du Corbeau, les volets s’ouvrent un à un sur le quai de la plus grande des Glénarves. Le courrier arrive. Il a un jour de retard et personne ne s’en plaint.',
    'Depuis le mois d’octobre, Maël Kerbrat ne dessert plus les quatre îles habitées en vedette mais à bord de la « Patiente », un cotre de neuf mètres construit pour la pêche au bar. Sa tournée durait deux heures. Elle en prend désormais entre cinq et trente.',
    'La décision n’a rien d’un caprice. La vedette brûlait quatre-vingts litres par jour pour une centaine de lettres, et son moteur attendait une pièce que le fabricant ne produit plus. « On m’a demandé une solution provisoire, raconte le facteur. J’ai regardé par la fenêtre. »',
    'Les habitants ont adapté leurs habitudes. Les journaux se lisent par deux, les médicaments voyagent avec le bateau des passagers et les factures, note un restaurateur, « gagnent à mûrir un peu ».',
    'Sur le quai, l’épicière tient un cahier où chacun inscrit son pronostic. Celui qui devine l’heure d’arrivée à dix minutes près emporte un pot de miel. Elle en a donné trois depuis la Toussaint.',
    'La direction régionale dresse un premier bilan prudent. La consommation a baissé des neuf dixièmes et le nombre de cartes postales a doublé, parce que les visiteurs veulent voir leur carte partir à la voile.',
    'Reste l’hiver. Kerbrat a promis de ne pas sortir au-delà de force sept. Son prédécesseur, qui a fait la tournée à la rame pendant la grande panne, lui a offert une paire d’avirons, au cas où.',
  ],
};
