/** Changes with anything that readers rely on: schemas, keys, indexes. Made by npm run record. */
export const contractMark = '8ea5ade2567d';
