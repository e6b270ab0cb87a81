import type { Story } from '../story.ts';

export const puebloSombra: Story = {
  slug: 'el-pueblo-que-vende-su-sombra',
  site: 'dos-orillas',
  language: 'es',
  title: 'El pueblo que vende su sombra',
  summary: 'Valdeumbría alquila por horas la sombra de sus nogales. El primer verano pagó con ella el tejado de la escuela.',
  authors: ['Fermín Sotelo'],
  section: 'Economía',
  tags: ['Valdeumbría', 'calor', 'turismo'],
  published: '2026-11-15T10:20:00-03:00',
  modified: '2026-11-15T12:00:00-03:00',
  body: [
    'En la plaza de Valdeumbría hay sesenta y un nogales, y debajo de cada uno, un precio. La sombra de primera línea cuesta cuatro pesos la hora; la de la fuente, que es más fresca, siete.',
    'Todo empezó como una broma de la alcaldesa, Leocadia Prieto, cuando un turista le preguntó dónde podía dejar el coche sin que se le derritiera el volante. “Aquí lo único que sobra es sombra”, le dijo, y al verlo sacar la cartera comprendió que hablaba en serio.',
    'El pueblo tiene ciento cuarenta vecinos y perdió su última fábrica hace veinte años. Los nogales los plantó un cura aficionado a los dulces. Desde julio dan trabajo a seis jóvenes que acomodan sillas, riegan el suelo y mueven a los clientes a medida que gira el sol.',
    'Se cobra por minutos, con un reloj de sol dibujado en el empedrado. Los vecinos no pagan, y tampoco las embarazadas, los músicos ni los perros.',
    'No todos están conformes. Una asociación de la capital denunció al municipio por comerciar con un bien de la naturaleza. El juez visitó la plaza un martes de enero, a las tres de la tarde, y pidió que la inspección durase un poco más.',
    'Su sentencia, conocida esta semana, da la razón al pueblo con un argumento breve: la sombra es gratis, lo que se alquila es la silla.',
    'Con lo recaudado se arregló el tejado de la escuela y se plantaron otros veinte árboles. Darán nueces en ocho años. Sombra, calcula la alcaldesa, dentro de tres.',
  ],
};
