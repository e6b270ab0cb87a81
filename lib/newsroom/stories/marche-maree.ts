import type { Story } from '../story.ts';

export const marcheMaree: Story = {
  slug: 'le-marche-aux-huitres-qui-ouvre-a-maree-basse',
  site: 'phare-de-sainte-orve',
  language: 'fr',
  title: 'Le marché aux huîtres qui ouvre quand la mer le veut',
  deck: 'À Sainte-Orve, les étals se montent sur le sable et disparaissent avec le flot. La mairie voudrait des horaires.',
  summary: 'Sur la grève de Sainte-Orve, le marché suit la marée et non la montre. La mairie demande des horaires & un règlement.',
  authors: ['Gaëlle Morvannec'],
  section: 'Société',
  tags: ['marché', 'ostréiculture', 'Sainte-Orve'],
  published: '2026-11-18T07:10:00+01:00',
  photo: { alt: 'Des étals de bois posés sur le sable mouillé', caption: 'À marée basse, vingt-deux étals se dressent sur la grève.', credit: 'Gaëlle Morvannec' },
  body: [
    'Il est cinq heures dix, la mer vient de se retirer et Yann Le Drézec plante son parasol dans le sable. Dans trois heures, il faudra le reprendre, ou bien l’eau s’en chargera.',
    'Le marché de Sainte-Orve n’a ni toit ni horaires. Depuis qu’un tonnelier y vendit ses premières huîtres, il y a deux siècles, il ouvre à marée basse et ferme quand les clients ont les pieds mouillés.',
    'Mais la nouvelle équipe municipale souhaite y mettre de l’ordre. Un arrêté, affiché lundi, prévoit une ouverture de neuf heures à midi, tous les samedis, « dans l’intérêt des visiteurs ».',
    '« Samedi prochain, à neuf heures, il y aura deux mètres cinquante d’eau à cet endroit », répond Le Drézec. Il a proposé au maire de venir tenir la caisse lui-même, avec un tuba.',
    { heading: 'Une pétition dans une bourriche' },
    'Les vingt-deux marchands ont rédigé une pétition que les clients signent avec un crayon attaché à une bourriche. On y lit les noms de la moitié du bourg, ceux de trois notaires et celui d’un chien.',
    'Au-delà de la plaisanterie, l’enjeu est réel. Le marché fait vivre quarante familles et attire, les jours de grande marée, jusqu’à six mille personnes. Le préfet, consulté, a rappelé que la grève appartient à l’État et que l’État ne commande pas à la mer.',
    'Une réunion publique est annoncée pour le 28 novembre. Elle se tiendra à marée haute, dans la salle des fêtes, faute de place ailleurs.',
  ],
};
