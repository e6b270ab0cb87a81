import type { Article, Card } from '../model/article.ts';
import { NewsclipError } from '../model/errors.ts';
import type { Ports } from './ports.ts';

/** The whole record behind a card; null once it is gone, which is in order where records are kept for a shorter time than cards (`bodyRetention`). */
export async function findRecord(card: Card, { articles }: Pick<Ports, 'articles'>): Promise<Article | null> {
  try {
    return await articles.body(card);
  } catch (error) {
    if (error instanceof NewsclipError && error.code === 'store.missing') return null;
    throw error;
  }
}
