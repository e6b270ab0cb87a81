/** Changes with anything that readers rely on: schemas, keys, indexes. Made by npm run record. */
export const contractMark = 'e0d24dc5c4b4';
