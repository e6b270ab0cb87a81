import { expect, test } from 'vitest';
import { splitCredit } from '../../../lib/page/split-credit.ts';

const credits: [text: string, caption: string, credit: string][] = [
  ['Boats at dawn. Photo: Jane Doe/Agency', 'Boats at dawn.', 'Jane Doe/Agency'],
  ['Boats at dawn (Photo: Jane Doe)', 'Boats at dawn', 'Jane Doe'],
  ['Boats at dawn. © Jane Doe / dpa', 'Boats at dawn.', 'Jane Doe / dpa'],
  ['Boats at dawn. Jane Doe/Reuters', 'Boats at dawn.', 'Jane Doe/Reuters'],
  ['Boats at dawn. (AP Photo/Jane Doe)', 'Boats at dawn.', 'AP Photo/Jane Doe'],
  ['Boats at the quay. Image source, Getty Images', 'Boats at the quay.', 'Getty Images'],
  ['Boats, 2019. Copyright Jane Doe', 'Boats, 2019.', 'Jane Doe'],
  ['Photo by Jane Doe', '', 'Jane Doe'],
  ['Boats at dawn. Jane Doe/Getty Images News', 'Boats at dawn.', 'Jane Doe/Getty Images News'],
  ['Boote im Hafen Foto: Jana Weiss', 'Boote im Hafen', 'Jana Weiss'],
  ['Barche a casa (foto Ansa)', 'Barche a casa', 'Ansa'],
  ['Un bateau. Photo AFP', 'Un bateau.', 'AFP'],
  ['Лодки на рассвете. Фото: Иван Петров / ТАСС', 'Лодки на рассвете.', 'Иван Петров / ТАСС'],
  ['夜明けの船＝写真：山田太郎', '夜明けの船', '山田太郎'],
  ['قوارب في الميناء. الصورة: رويترز', 'قوارب في الميناء.', 'رويترز'],
  ['Kuva: Liisa Koivu / Lehtikuva', '', 'Liisa Koivu / Lehtikuva'],
];

test.each(credits)('%s', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

test.each(['Boats at dawn.', 'A photo: the boats come back', 'Picture: boats in the harbour', 'Video: boats come home', 'The mayor said (in a video) that boats matter', 'An image by Jane Doe of the boats', 'She took this photo: "I was there", she said.', ''])('no credit: %s', (text) => {
  expect(splitCredit(text)).toBeNull();
});
