import type { Story } from '../story.ts';

export const radioSilencios: Story = {
  slug: 'la-radio-que-solo-emite-silencios',
  site: 'dos-orillas',
  language: 'es',
  title: 'La radio que solo emite silencios',
  summary: 'Una emisora de la ribera norte graba lugares callados y los transmite de madrugada. Tiene más oyentes que los deportes.',
  authors: ['Rosaura Iglesias', 'Fermín Sotelo'],
  section: 'Cultura',
  tags: ['radio', 'sonido'],
  published: '2026-11-12T20:45:00-03:00',
  body: [
    'A las dos de la madrugada, cuando termina la última canción, la locutora de Radio Carrizal dice el nombre de un lugar y la fecha. Después no dice nada más durante una hora.',
    'Lo que se oye es la cocina vacía de una estancia, un granero con nieve encima o la nave de una iglesia antes de que llegue nadie. La técnica Noelia Argibay lleva cinco años grabando silencios y asegura que no hay dos iguales.',
    'El programa nació para cubrir un hueco. La emisora no podía pagar derechos de música por la noche, y un aparato sin señal perdía la licencia. “Pusimos un micrófono en el patio y nos fuimos a dormir”, recuerda el director, Amadeo Bruzzone.',
    'A la semana siguiente recibieron cuarenta cartas. Una enfermera escribió que era la primera vez que descansaba después de la guardia. Un camionero pidió que repitieran el silencio del aserradero.',
    'Hoy lo siguen unas veinte mil personas, más que la transmisión de los partidos. Los anunciantes se acercaron pronto, pero la radio rechazó los avisos, con una excepción: una fábrica de colchones que paga por no ser nombrada.',
    'El archivo guarda ya novecientas horas. Entre las más pedidas figura la del teatro municipal, grabada cinco minutos después de una función, en la que un oído atento distingue todavía una butaca que se levanta.',
    'Argibay busca ahora una pieza que le falta, el silencio del río en la noche de San Juan. Lo ha intentado cuatro veces. Siempre hay alguien que canta.',
  ],
};
